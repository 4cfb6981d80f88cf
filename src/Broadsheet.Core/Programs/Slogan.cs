namespace Broadsheet.Core.Programs;

/// <summary>The forms of what stands between quotation marks.</summary>
internal static class Slogan
{
    private const int Longest = 12;

    /// <summary>Whether a quotation holds a sentence.</summary>
    /// <param name="quoted">What stands between the marks.</param>
    /// <returns><see langword="true"/> if a mark in it ends one.</returns>
    public static bool IsSpeech(ReadOnlySpan<char> quoted) =>
        quoted.IndexOfAny('。', '？', '！') >= 0 || quoted.IndexOfAny('?', '!', '；') >= 0 || quoted.IndexOfAny('…', ';') >= 0;

    /// <summary>Whether a quotation names a five-year plan, which dates things rather than does them: 十四五.</summary>
    /// <param name="quoted">What stands between the marks.</param>
    /// <returns><see langword="true"/> if it is a number that ends in 五.</returns>
    public static bool IsPlanPeriod(ReadOnlySpan<char> quoted) =>
        quoted.Length is 2 or 3 && quoted[quoted.Length - 1] == '五' && "一二三四六七八九十".IndexOf(quoted[0]) >= 0 && "一二三四五六七八九十".IndexOf(quoted[quoted.Length - 2]) >= 0;

    /// <summary>Whether a quotation is long enough, or joined of parts, to name something across 的.</summary>
    /// <param name="quoted">What stands between the marks.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    public static bool HasParts(ReadOnlySpan<char> quoted) =>
        quoted.Length >= 4 || quoted.IndexOfAny('、', '+', '—') >= 0 || quoted.IndexOfAny('-', '·', '＋') >= 0;

    /// <summary>Whether a quotation is a number with what it counts, or parts joined by signs: 双减, 三个一, 1+3+N, 十百千.</summary>
    /// <param name="quoted">What stands between the marks.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    public static bool Counts(ReadOnlySpan<char> quoted)
    {
        if (quoted.Length > Longest || IsPlanPeriod(quoted) || quoted.IndexOfAny(',', '，') >= 0)
        {
            return false;
        }

        var numerals = 0;
        var others = 0;
        foreach (var character in quoted)
        {
            if (character is '+' or '＋')
            {
                return true;
            }

            others += character is >= '0' and <= '9' or '·' ? 0 : 1;
            numerals += "一二两三四五六七八九十万千百双多0123456789".IndexOf(character) >= 0 ? 1 : 0;
        }

        return (numerals >= 2 && others > 0) || (quoted.Length <= 5 && "二两三四五六七八九十双".IndexOf(quoted[0]) >= 0);
    }
}
