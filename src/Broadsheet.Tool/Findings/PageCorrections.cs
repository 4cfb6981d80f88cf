using System.Text;
using Broadsheet.Core.Checks;

namespace Broadsheet.Tool.Findings;

/// <summary>A page's text with its certain corrections made.</summary>
/// <param name="Text">The corrected text.</param>
/// <param name="Made">The findings whose corrections were made, in the order of the text.</param>
/// <param name="Skipped">Those left for another run, because they overlap one that was made.</param>
internal sealed record PageCorrections(string Text, IReadOnlyList<Finding> Made, int Skipped)
{
    /// <summary>Makes the corrections of a page.</summary>
    /// <param name="text">The page's text.</param>
    /// <param name="findings">Its findings; those without a certain correction are passed over.</param>
    /// <returns>The corrected text.</returns>
    internal static PageCorrections Of(string text, IEnumerable<Finding> findings)
    {
        var corrected = new StringBuilder(text.Length);
        var made = new List<Finding>();
        var skipped = 0;
        var at = 0;
        foreach (var finding in findings.Where(finding => finding.Fix is not null).OrderBy(finding => finding.Source.Start).ThenBy(finding => finding.Source.End))
        {
            if (finding.Source.Start < at || finding.Source.End > text.Length)
            {
                skipped++;
                continue;
            }

            corrected.Append(text, at, finding.Source.Start - at).Append(finding.Fix);
            at = finding.Source.End;
            made.Add(finding);
        }

        return new(corrected.Append(text, at, text.Length - at).ToString(), made, skipped);
    }
}
