using Broadsheet;

namespace Newsroom;

/// <summary>Figures of one dimension side by side.</summary>
internal static class BarChart
{
    private const int Width = 480;
    private const int Labels = 150;
    private const int Values = 90;
    private const int Row = 30;
    private const int Head = 36;

    /// <summary>Draws the chart.</summary>
    /// <param name="title">What the figures are.</param>
    /// <param name="unit">The unit they are shown in.</param>
    /// <param name="figures">The figures, the largest first.</param>
    internal static string Draw(string title, string unit, IEnumerable<Statistic> figures)
    {
        var rows = figures.ToList();
        var svg = new SvgWriter(Width, Head + (rows.Count * Row), $"{title}（{unit}）");
        var largest = rows.Count == 0 ? 1 : rows.Max(f => f.ValueIn(unit)!.Value);
        for (var i = 0; i < rows.Count; i++)
        {
            var value = rows[i].ValueIn(unit)!.Value;
            var width = Math.Max(1, value / largest * (Width - Labels - Values));
            var y = Head + (i * Row);
            svg.Text(Labels - 8, y + 18, Shortened(rows[i].Subject ?? "未说明"), "end");
            svg.Bar(Labels, y + 4, width, Row - 10, "#512bd4", $"{rows[i].Subject}：{rows[i].Text}");
            svg.Text(Labels + width + 6, y + 18, rows[i].Text);
        }

        return svg.Close();
    }

    private static string Shortened(string text) => text.Length > 11 ? text[..10] + "…" : text;
}
