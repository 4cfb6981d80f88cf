using Broadsheet.Json;
using Newsroom;

var builder = WebApplication.CreateBuilder(args);
builder.Services.ConfigureHttpJsonOptions(json =>
{
    // The corpus's records as the library writes them; Chinese stays readable.
    CorpusJson.AddTo(json.SerializerOptions);
    json.SerializerOptions.Encoder = CorpusJson.Options.Encoder;
});

var app = builder.Build();
app.UseDefaultFiles();
app.UseStaticFiles();
app.MapCorpus();
app.MapCharts();
app.Run();
