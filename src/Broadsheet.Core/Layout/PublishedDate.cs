using System.Globalization;

namespace Broadsheet.Core.Layout;

/// <summary>Reads the publication date given for a page in a project file or on the command line.</summary>
public static class PublishedDate
{
    /// <summary>Reads <c>2025-09-22</c>, <c>2025-09</c> or <c>2025</c>.</summary>
    /// <param name="text">The text, or <see langword="null"/>.</param>
    /// <returns>The date; <see langword="null"/> for anything else.</returns>
    public static PartialDate? Parse(string? text)
    {
        var parts = text?.Trim().Split('-');
        if (parts is not { Length: >= 1 and <= 3 })
        {
            return null;
        }

        var numbers = new int?[3];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return null;
            }

            numbers[i] = number;
        }

        return numbers is [>= 1 and <= 9999, null or (>= 1 and <= 12), null or (>= 1 and <= 31)]
            ? new PartialDate(numbers[0], numbers[1], numbers[2])
            : null;
    }
}
