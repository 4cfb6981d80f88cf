using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Style;

/// <summary>BSH4003: a number with 几 in Arabic digits: 20几 for 二十几, 几10 for 几十.</summary>
/// <remarks>GB/T 15835-2011, 4.2.2: approximations with 几 are written in 汉字.</remarks>
internal sealed class ArabicApproximation() : StyleRule("BSH4003", nameof(ArabicApproximation))
{
    // Characters that begin another word with 几. One string.
    private const string OtherWords = "乎何率近番经度";

    /// <inheritdoc/>
    protected override void CheckBlock(ArticleReading article, ReadOnlySpan<char> text, TextRange block, ICollection<Finding> findings)
    {
        if (block.In(text).IndexOf('几') < 0)
        {
            return;
        }

        var at = block.Start;
        while (ArabicNumber.TryFind(text, at, block.End, out var number))
        {
            at = number.Range.End;
            if (number.Range.Start > block.Start && text[number.Range.Start - 1] == '几' && number.Value is 10 or 100 or 1000)
            {
                findings.Add(Rewrite(article, new(number.Range.Start - 1, at), number.Value == 10 ? "几十" : number.Value == 100 ? "几百" : "几千"));
            }
            else if (at < block.End && text[at] == '几' && !(at + 1 < block.End && OtherWords.IndexOf(text[at + 1]) >= 0)
                && number.Value is >= 10 and < 1000 && number.Value % 10 == 0)
            {
                findings.Add(Rewrite(article, new(number.Range.Start, at + 1), ChineseNumber.Of((int)number.Value) + "几"));
            }
        }
    }
}
