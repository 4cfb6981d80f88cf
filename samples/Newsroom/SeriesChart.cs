using System.Globalization;
using Broadsheet;

namespace Newsroom;

/// <summary>One measure through the years. Where words leave the value open (超10万吨), a whisker shows the side.</summary>
internal static class SeriesChart
{
    private const int Width = 480;
    private const int Height = 230;
    private const int Left = 40;
    private const int Right = 40;
    private const int Top = 60;
    private const int Bottom = 40;
    private const string Ink = "#b3261e";
    private const string Grid = "#d8d3c8";

    /// <summary>Draws the chart.</summary>
    internal static string Draw(StatisticSeries series)
    {
        var points = series.Where(p => Size(p) is not null).ToList();
        var unit = UnitFor(series, points);
        var svg = new SvgWriter(Width, Height, $"{series.Subject}（{unit.Name}）");
        svg.Line(Left, Height - Bottom, Width - Right, Height - Bottom, Grid);
        if (points.Count == 0)
        {
            return svg.Close();
        }

        var largest = points.Max(p => Size(p)!.Value);
        var step = points.Count == 1 ? 0 : (Width - Left - Right - 80m) / (points.Count - 1);
        decimal X(int i) => Left + 40 + (i * step);
        decimal Y(decimal value) => Height - Bottom - (largest == 0 ? 0 : value / largest * (Height - Top - Bottom));
        for (var i = 1; i < points.Count; i++)
        {
            svg.Line(X(i - 1), Y(Size(points[i - 1])!.Value), X(i), Y(Size(points[i])!.Value), Ink, 2);
        }

        for (var i = 0; i < points.Count; i++)
        {
            var (point, size) = (points[i], Size(points[i])!.Value);
            if (!point.Interval.IsExact)
            {
                var low = point.Interval.Low is { } l ? Y(l) : Y(size) + 18;
                var high = point.Interval.High is { } h ? Y(h) : Y(size) - 18;
                svg.Line(X(i), low, X(i), high, Ink);
            }

            svg.Dot(X(i), Y(size), Ink, $"{point.Statistic.Text}，{point.Statistic.Source}");
            var label = Words(point.Statistic.Approximation) + (size / unit.Scale).ToString("#,##0.##", CultureInfo.InvariantCulture);
            svg.Text(X(i), Y(size) - 24, label, "middle");
            svg.Text(X(i), Height - Bottom + 20, point.Period.ToString("Z", null), "middle");
        }

        return svg.Close();
    }

    private static string Words(Approximation approximation) => approximation switch
    {
        Approximation.About => "约",
        Approximation.Under => "近",
        Approximation.Over => "超",
        Approximation.AtLeast => "至少",
        Approximation.AtMost => "至多",
        _ => "",
    };

    private static decimal? Size(SeriesPoint point) => point.Value ?? point.Interval.Low ?? point.Interval.High;

    /// <summary>万 where all values are large.</summary>
    private static (string Name, decimal Scale) UnitFor(StatisticSeries series, List<SeriesPoint> points)
    {
        var unit = series.Unit + (series.Per.Count == 0 ? "" : "/" + string.Join("·", series.Per));
        return points.Count > 0 && points.All(p => Size(p) >= 10_000) ? ("万" + unit, 10_000) : (unit, 1);
    }
}
