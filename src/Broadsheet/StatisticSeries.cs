using System.Collections;
using System.Diagnostics;

namespace Broadsheet;

/// <summary>What a corpus says about one measure at several times, the earliest first.</summary>
[DebuggerDisplay("{Subject,nq}: {Count} points")]
public sealed class StatisticSeries : IReadOnlyList<SeriesPoint>
{
    private readonly ValueList<SeriesPoint> _points;

    private StatisticSeries(string subject, string? unit, ValueList<string> per, ValueList<SeriesPoint> points)
    {
        Subject = subject;
        Unit = unit;
        Per = per;
        _points = points;
    }

    /// <summary>What was counted or measured.</summary>
    public string Subject { get; }

    /// <summary>The unit of all points, or <see langword="null"/> where there is none.</summary>
    public string? Unit { get; }

    /// <summary>What all points are given for each of.</summary>
    public ValueList<string> Per { get; }

    /// <summary>The number of points.</summary>
    public int Count => _points.Count;

    /// <summary>Gets a point.</summary>
    /// <param name="index">Its 0-based number.</param>
    /// <returns>The point.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative or not below <see cref="Count"/>.</exception>
    public SeriesPoint this[int index] =>
        index >= 0 && index < Count ? _points[index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Returns an enumerator over the points.</summary>
    /// <returns>The enumerator.</returns>
    public IEnumerator<SeriesPoint> GetEnumerator() => _points.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Puts figures of one subject in the order of their times.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="figures">The figures, all with a time that has a year.</param>
    /// <param name="unit">The unit wanted, or <see langword="null"/> for that of the first figure.</param>
    internal static StatisticSeries Of(string subject, IReadOnlyList<Statistic> figures, UnitExpression? unit)
    {
        var target = (unit ?? (figures.Count == 0 ? null : UnitExpression.Of(figures[0])))?.WithoutScale();
        var points = figures.Select(figure => UnitExpression.Of(figure).TryFindConversion(target!, out var conversion)
            ? new SeriesPoint(
                figure.TimeResolved!.Value,
                figure.Apply(conversion, figure.Value),
                figure.Apply(conversion, figure.Interval),
                figure)
            : throw UnitMismatchException.Between(figures[0], figure));
        return new(
            subject,
            target?.Unit,
            new(target?.Per ?? []),
            new(points.OrderBy(p => p.Period.Start.FirstDay).ThenBy(p => p.Period.End.LastDay)));
    }
}
