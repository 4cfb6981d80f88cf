using Broadsheet.Core.Text;

namespace Broadsheet.Core.Layout;

/// <summary>Reads people where a label or front matter says that they are people.</summary>
internal static class LabelledAuthors
{
    private const int LongestName = 24;

    /// <summary>Reads the people of a value.</summary>
    /// <param name="value">The value: one name, or several separated by spaces, 、 or ,.</param>
    /// <param name="authors">Takes them.</param>
    public static void Read(ReadOnlySpan<char> value, List<Author> authors)
    {
        value = value.Trim();
        if (value.Length == 0 || BylineGrammar.Read(value, true, authors) != BylineStrength.None)
        {
            return;
        }

        var start = 0;
        for (var i = 0; i <= value.Length; i++)
        {
            if (i < value.Length && !Scripts.IsBlank(value[i]) && value[i] is not ('、' or '，' or ',' or '；' or ';' or '/'))
            {
                continue;
            }

            if (i > start && i - start <= LongestName)
            {
                authors.Add(new Author(value.Slice(start, i - start).ToString()));
            }

            start = i + 1;
        }
    }
}
