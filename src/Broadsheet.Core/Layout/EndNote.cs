using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Layout;

/// <summary>What stands in brackets at the end of an article: the writer, or the writer's employer.</summary>
internal static class EndNote
{
    private static readonly PhraseTable EmployerOpenings = new(
    [
        "作者单位分别为",
        "作者单位系",
        "作者单位为",
        "作者单位：",
        "作者单位:",
        "作者单位",
        "作者供职于",
        "作者分别为",
        "作者分别是",
        "作者分别系",
        "作者分别来自",
        "作者均为",
        "作者均系",
        "作者工作单位：",
        "作者工作单位:",
        "作者工作单位",
        "作者来自",
        "作者现为",
        "作者现任",
        "作者系",
        "作者为",
        "作者是",
        "单位：",
        "单位:",
        "系",
    ]);

    // What stands at the end of a report instead of a name. Sorted by code point.
    private static readonly PhraseTable OriginOpenings = new(
    [
        "原载",
        "完",
        "据",
        "摘自",
        "摘编自",
        "新华社",
        "来源",
        "本报综合",
        "本报讯",
        "综合",
        "转自",
        "转载",
    ]);

    /// <summary>The employer that a bracket's text names, without the words that introduce it.</summary>
    public static ReadOnlySpan<char> WithoutOpening(ReadOnlySpan<char> inside) =>
        EmployerOpenings.StartOf(inside) is { } opening ? inside.Slice(opening.Length).Trim() : inside;

    /// <summary>Whether a bracket's text names the writer's employer: 作者单位:…, 作者系….</summary>
    public static bool NamesEmployer(ReadOnlySpan<char> inside) =>
        inside.StartsWith("作者".AsSpan()) && WithoutOpening(inside).Length < inside.Length;

    /// <summary>Whether a bracket's text names an employer for each writer: 作者分别系…、….</summary>
    public static bool NamesOneForEach(ReadOnlySpan<char> inside) =>
        EmployerOpenings.StartOf(inside) is { } opening && opening.IndexOf("分别", StringComparison.Ordinal) >= 0;

    /// <summary>Whether a bracket's text ends the article: 完, 据新华社, 摘自….</summary>
    public static bool NamesOrigin(ReadOnlySpan<char> inside) => OriginOpenings.StartOf(inside) is not null;

    /// <summary>Finds the bracket that a text ends with.</summary>
    /// <param name="text">The text, without white space around it.</param>
    /// <param name="start">Where its opening bracket stands.</param>
    /// <returns>What stands in it; empty when there is none.</returns>
    public static ReadOnlySpan<char> Find(ReadOnlySpan<char> text, out int start)
    {
        start = text.Length;
        if (text.Length < 3 || !Punctuation.ClosesRound(text[text.Length - 1]))
        {
            return default;
        }

        for (var i = text.Length - 2; i >= 0 && text.Length - i < 80; i--)
        {
            if (Punctuation.ClosesRound(text[i]))
            {
                return default;
            }

            if (Punctuation.OpensRound(text[i]))
            {
                start = i;
                return text.Slice(i + 1, text.Length - i - 2).Trim();
            }
        }

        return default;
    }
}
