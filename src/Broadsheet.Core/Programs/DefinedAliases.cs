using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Programs;

/// <summary>Reads the short form that a text defines right after a name: …工程(以下简称“畜牧工程”), …,简称“…”, A(B).</summary>
internal static class DefinedAliases
{
    private const int LongestAlias = 20;

    private static readonly string[] s_markers = ["以下统称", "以下简称", "又称为", "下称", "也称", "俗称", "全称", "又叫", "又称", "简称", "统称", "即"];

    /// <summary>Reads the alias after a mention.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="mention">The mention.</param>
    /// <returns>The alias, without quotation marks, or <see langword="null"/>.</returns>
    public static TextRange? After(ReadOnlySpan<char> joined, NamedMention mention)
    {
        var tokens = mention.Passage.Tokens;
        var at = mention.EndToken;
        if (at < tokens.Count && QuotationMarks.Is(joined[tokens[at].Range.Start]))
        {
            at++;
        }

        var end = mention.Passage.Range.End;
        if (at >= tokens.Count)
        {
            return null;
        }

        var position = tokens[at].Range.Start;
        var inParenthesis = joined[position] is '(' or '（';
        if (!inParenthesis && joined[position] is not (',' or '，'))
        {
            return null;
        }

        position++;
        var marked = Marker(joined.Slice(position, end - position));
        if (marked == 0 && !inParenthesis)
        {
            return null;
        }

        position += marked;
        if (position < end && joined[position] is '为' or ':' or '：')
        {
            position++;
        }

        return position < end ? Alias(joined, position, end, marked > 0, inParenthesis) : null;
    }

    private static TextRange? Alias(ReadOnlySpan<char> joined, int position, int end, bool marked, bool inParenthesis)
    {
        var quoted = QuotationMarks.Is(joined[position]);
        var start = quoted ? position + 1 : position;
        var stop = start;
        while (stop < end && stop - start <= LongestAlias && !(quoted ? QuotationMarks.Is(joined[stop]) : joined[stop] is ')' or '）' or ',' or '，' or '。'))
        {
            stop++;
        }

        var alias = new TextRange(start, stop);
        if (stop >= end || alias.Length is < 2 or > LongestAlias || (!quoted && !inParenthesis))
        {
            return null;
        }

        return marked || ProgramName.HasHead(alias.In(joined).ToString()) ? alias : null;
    }

    private static int Marker(ReadOnlySpan<char> text)
    {
        foreach (var marker in s_markers)
        {
            if (text.StartsWith(marker.AsSpan(), StringComparison.Ordinal))
            {
                return marker.Length;
            }
        }

        return 0;
    }
}
