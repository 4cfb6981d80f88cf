using System.ComponentModel;
using System.Globalization;

namespace Broadsheet.Compiled;

/// <summary>Opens a compiled corpus. Called by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CompiledCorpus
{
    /// <summary>Makes a corpus that reads its pages when they are asked for.</summary>
    /// <param name="data">The number of articles and figures of each page, and the merged programs, as integers.</param>
    /// <param name="pool">The characters of the programs' strings.</param>
    /// <param name="page">Gives a page by its 0-based number in the corpus.</param>
    /// <returns>The corpus.</returns>
    public static NewsCorpus Open(string data, string pool, Func<int, CompiledPage> page)
    {
        if (data.Length == 0 || data[0] != PackedModels.FirstDigit + PageFormat.Version)
        {
            throw new InvalidDataException("The corpus was compiled for another version of Broadsheet: rebuild the project that holds it.");
        }

        // The numbers of articles and figures stand unpacked, the programs behind them.
        var pages = PackedReader.ReadFixed(data, 1);
        var articleStarts = new int[pages + 1];
        var statisticStarts = new int[pages + 1];
        for (var i = 0; i < pages; i++)
        {
            articleStarts[i + 1] = articleStarts[i] + PackedReader.ReadFixed(data, 3 + (4 * i));
            statisticStarts[i + 1] = statisticStarts[i] + PackedReader.ReadFixed(data, 5 + (4 * i));
        }

        return new NewsCorpus(
            new PagedList<Article>(articleStarts, (p, i) => page(p).Content[i], p => page(p).Content),
            new ProgramIndex(data, 3 + (4 * pages), pool, page),
            new PagedList<Statistic>(statisticStarts, (p, i) => page(p).Content.Statistic(i), p => page(p).Content.Statistics));
    }

    /// <summary>Pins a figure to a value.</summary>
    /// <param name="statistic">The figure.</param>
    /// <param name="value">The value that the program counts on, in the figure's unit.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistic"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The figure has another value, or is a range.</exception>
    public static Statistic Expect(Statistic statistic, decimal value)
    {
        if (statistic is null)
        {
            throw new ArgumentNullException(nameof(statistic));
        }

        return statistic.Value == value
            ? statistic
            : throw new InvalidOperationException(
                $"{statistic.Source}: {statistic.Subject ?? statistic.Id} is {statistic.Text}, not {value.ToString(CultureInfo.InvariantCulture)}.");
    }
}
