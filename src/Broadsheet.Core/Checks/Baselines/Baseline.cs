namespace Broadsheet.Core.Checks.Baselines;

/// <summary>The findings that a project has decided to live with (<c>broadsheet.baseline.json</c>): they stay quiet, new ones are
/// told, and so are known ones that are gone.</summary>
/// <remarks>Entries hold no position and no file, so that text may move. What one page has more often than its entry says is
/// new; each page counts for itself, so that one page can be judged without reading the others.</remarks>
public sealed class Baseline
{
    /// <summary>The file's usual name.</summary>
    public const string FileName = "broadsheet.baseline.json";

    private readonly Dictionary<Fingerprint, BaselineEntry> _entries;

    /// <summary>Makes a baseline.</summary>
    /// <param name="entries">The known findings, in any order; of two with the same fingerprint the higher count holds.</param>
    public Baseline(IEnumerable<BaselineEntry> entries)
    {
        _entries = [];
        foreach (var entry in entries)
        {
            if (!_entries.TryGetValue(entry.Fingerprint, out var other) || other.Count < entry.Count)
            {
                _entries[entry.Fingerprint] = entry;
            }
        }

        Entries = [.. _entries.Values.OrderBy(entry => entry.Fingerprint)];
    }

    /// <summary>The baseline that knows nothing.</summary>
    public static Baseline Empty { get; } = new([]);

    /// <summary>The known findings, by article, rule, subject and values.</summary>
    public IReadOnlyList<BaselineEntry> Entries { get; }

    /// <summary>Makes the baseline that knows the given findings and no others.</summary>
    /// <param name="findings">The findings of all pages.</param>
    /// <returns>The baseline.</returns>
    public static Baseline Of(IEnumerable<Finding> findings) => new(Count(findings).Select(found => new BaselineEntry(found.Key, found.Value, Line: 0)));

    /// <summary>Reads a baseline.</summary>
    /// <param name="text">The file's text, without byte-order mark.</param>
    /// <returns>The baseline.</returns>
    /// <exception cref="BaselineFormatException">The text is no baseline; the exception says where and why.</exception>
    public static Baseline Read(string text) => new(new BaselineReader(text).Read());

    /// <summary>Prints the baseline.</summary>
    /// <returns>JSON, one entry a line, the same for the same entries.</returns>
    public string Write() => BaselineWriter.Write(Entries);

    /// <summary>Adds a known finding, once more if it is known already.</summary>
    /// <param name="fingerprint">What it is known by.</param>
    /// <returns>A new baseline.</returns>
    public Baseline With(Fingerprint fingerprint)
    {
        var count = _entries.TryGetValue(fingerprint, out var known) ? known.Count + 1 : 1;
        return new(Entries.Append(new BaselineEntry(fingerprint, count, Line: 0)));
    }

    /// <summary>The findings that are not known.</summary>
    /// <param name="findings">Findings; those of one page must be together in one call.</param>
    /// <returns>The new ones, in the order given.</returns>
    public IEnumerable<Finding> New(IEnumerable<Finding> findings)
    {
        var seen = new Dictionary<(Fingerprint, string), int>();
        foreach (var finding in findings)
        {
            var fingerprint = Fingerprint.Of(finding);
            var key = (fingerprint, finding.Source.File);
            seen.TryGetValue(key, out var before);
            seen[key] = before + 1;
            if (!_entries.TryGetValue(fingerprint, out var known) || before >= known.Count)
            {
                yield return finding;
            }
        }
    }

    /// <summary>The known findings that are gone.</summary>
    /// <param name="findings">The findings of all pages, known ones included.</param>
    /// <returns>The entries that no page reaches the count of, in order.</returns>
    public IEnumerable<BaselineEntry> Gone(IEnumerable<Finding> findings)
    {
        var found = Count(findings);
        return Entries.Where(entry => !found.TryGetValue(entry.Fingerprint, out var count) || count < entry.Count);
    }

    /// <summary>How often the page that has a finding most often has it.</summary>
    private static Dictionary<Fingerprint, int> Count(IEnumerable<Finding> findings) =>
        findings.GroupBy(finding => (Fingerprint: Fingerprint.Of(finding), finding.Source.File))
            .GroupBy(page => page.Key.Fingerprint, page => page.Count())
            .ToDictionary(counts => counts.Key, counts => counts.Max());
}
