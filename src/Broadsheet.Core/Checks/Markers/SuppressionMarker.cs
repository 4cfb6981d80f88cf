using Broadsheet.Core.Layout;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Markers;

/// <summary>A comment in a page that silences rules for one paragraph: <c>&lt;!-- broadsheet-disable BSH1001, BSH1005: reason --&gt;</c>.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Rules">The ids it names, as written; none when the comment is not understood.</param>
/// <param name="Target">The paragraph, heading or title it is for: the one it stands in, else the next one; <see langword="null"/>
/// behind the last.</param>
public sealed record SuppressionMarker(SourceSpan Source, ValueList<string> Rules, SourceSpan? Target)
{
    /// <summary>What the comment begins with.</summary>
    public const string Word = "broadsheet-disable";

    private static readonly char[] Separators = [' ', '\t', '\u3000', ',', '，', '、', ';', '；'];

    /// <summary>Prints a marker.</summary>
    /// <param name="rule">The id of the rule to silence.</param>
    /// <returns>The comment, without line break.</returns>
    public static string Print(string rule) => $"<!-- {Word} {rule} -->";

    /// <summary>Whether it silences a finding.</summary>
    /// <param name="finding">A finding on the marker's page.</param>
    /// <returns>Whether the rule is named and the finding begins in the paragraph.</returns>
    public bool Silences(Finding finding) =>
        Target is { } target && finding.Source.Start >= target.Start && finding.Source.Start < target.End
        && Rules.Contains(finding.Rule.Id, StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the markers of a page.</summary>
    /// <param name="page">The page.</param>
    /// <returns>The markers, in the order of the page.</returns>
    internal static IEnumerable<SuppressionMarker> Of(PageLayout page)
    {
        if (page.Markers.Count == 0)
        {
            yield break;
        }

        var blocks = page.Articles.SelectMany(article => article.Blocks()).OrderBy(block => block.Start).ToArray();
        var next = 0;
        foreach (var marker in page.Markers)
        {
            while (next < blocks.Length && page.Text.ToRaw(blocks[next]).End <= marker.Range.Start)
            {
                next++;
            }

            // Behind the end of a paragraph, but on its last line.
            var isBehind = !marker.IsAlone && next > 0 && IsOneLine(page.Text.Raw, page.Text.ToRaw(blocks[next - 1]).End, marker.Range.Start);
            var target = isBehind ? next - 1 : next;
            yield return new(
                page.Text.RawToSource(marker.Range),
                new(RulesOf(marker.Content)),
                target < blocks.Length ? page.Text.ToSource(blocks[target]) : null);
        }
    }

    private static IEnumerable<string> RulesOf(string content)
    {
        var words = content.Split([':', '：'], 2)[0].Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && words[0] == Word ? words.Skip(1).Distinct(StringComparer.OrdinalIgnoreCase) : [];
    }

    private static bool IsOneLine(string raw, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (Scripts.IsLineBreak(raw[i]))
            {
                return false;
            }
        }

        return true;
    }
}
