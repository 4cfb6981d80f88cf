using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Style;

/// <summary>BSH4013: 摄氏度 with the number inside: 摄氏20度 for 20摄氏度.</summary>
/// <remarks>GB 3100-1993, 6: the name of a unit is one word and is not split.</remarks>
internal sealed class SplitCelsius() : StyleRule("BSH4013", nameof(SplitCelsius))
{
    private const string Name = "摄氏";
    private const int Longest = 12;

    // What may stand between 摄氏 and 度. One string.
    private const string NumberParts = "0123456789.０１２３４５６７８９．零〇一二三四五六七八九十百多几-~～－—至到点下上";

    /// <inheritdoc/>
    protected override void CheckBlock(ArticleReading article, ReadOnlySpan<char> text, TextRange block, ICollection<Finding> findings)
    {
        for (var at = block.Start; text.Slice(at, block.End - at).IndexOf(Name.AsSpan()) is >= 0 and var ahead; at++)
        {
            at += ahead;
            var start = at + Name.Length;
            var end = start;
            while (end < block.End && end - start < Longest && NumberParts.IndexOf(text[end]) >= 0)
            {
                end++;
            }

            if (end > start && end < block.End && text[end] == '度')
            {
                findings.Add(Rewrite(article, new(at, end + 1), article.Text.Text(new(start, end)) + "摄氏度"));
            }
        }
    }
}
