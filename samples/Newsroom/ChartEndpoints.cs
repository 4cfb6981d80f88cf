using Broadsheet;

namespace Newsroom;

/// <summary>Charts as SVG, drawn here so that the page needs no script for them.</summary>
internal static class ChartEndpoints
{
    private const string Svg = "image/svg+xml; charset=utf-8";

    /// <summary>Maps the charts.</summary>
    internal static void MapCharts(this IEndpointRouteBuilder app)
    {
        app.MapGet("/charts/series.svg", (string subject) =>
        {
            var like = Corpus.Statistics.FirstOrDefault(f => f.Subject == subject && f.Change is null && f.TimeResolved is not null);
            return like is null
                ? Results.NotFound()
                : Results.Text(SeriesChart.Draw(Corpus.All.SeriesOf(like)), Svg);
        });

        app.MapGet("/charts/money.svg", () => Results.Text(
            BarChart.Draw("文中的款项", "万元", Corpus.All.StatisticsOf(StatisticKind.Money)
                .Where(f => f.Per.Count == 0 && f.Change is null && f.Value is not null)
                .OrderDescending(StatisticComparer.BySize)
                .Take(8)),
            Svg));
    }
}
