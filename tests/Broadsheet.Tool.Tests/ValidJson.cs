using System.Text.Json;
using NJsonSchema;

namespace Broadsheet.Tool.Tests;

/// <summary>Holds JSON against a schema of the test data.</summary>
internal static class ValidJson
{
    public static void Against(string schema, JsonElement json)
    {
        var text = File.ReadAllText(System.IO.Path.Combine(AppContext.BaseDirectory, "Data", schema));
        var errors = JsonSchema.FromJsonAsync(text).GetAwaiter().GetResult().Validate(json.GetRawText());
        Assert.True(errors.Count == 0, string.Join('\n', errors.Take(10)));
    }
}
