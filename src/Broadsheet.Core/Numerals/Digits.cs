using Broadsheet.Core.Text;

namespace Broadsheet.Core.Numerals;

/// <summary>The characters that write numbers: Arabic digits in both widths, 汉字 digits, 大写 digits and multipliers, with their 繁体 forms.</summary>
/// <remarks>GB/T 15835-2011, 3 and 4; the 大写 forms after 《支付结算办法》, annex 1.</remarks>
internal static class Digits
{
    private static readonly CharacterBits Beginnings = new(character =>
        Arabic(character) >= 0 || Chinese(character) >= 0 || SmallMultiplier(character) > 0 || LargeMultiplier(character) > 0
        || ContractedTens(character) > 0 || character is '几' or '幾' or '数' or '半');

    /// <summary>The value of an Arabic digit.</summary>
    /// <param name="character">A character.</param>
    /// <returns>0 to 9, or -1.</returns>
    public static int Arabic(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= '０' and <= '９' => character - '０',
        _ => -1,
    };

    /// <summary>The value of a 汉字 digit.</summary>
    /// <param name="character">A character.</param>
    /// <returns>0 to 9, or -1.</returns>
    public static int Chinese(char character) => character switch
    {
        '〇' or '○' or '零' => 0,
        '一' or '壹' => 1,
        '两' or '兩' or '二' or '贰' or '貳' => 2,
        '三' or '叁' or '參' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' or '陸' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => -1,
    };

    /// <summary>The value of a multiplier below 万, or of a character that holds one (廿: 2 tens).</summary>
    /// <param name="character">A character.</param>
    /// <returns>10, 100 or 1000, or 0.</returns>
    public static int SmallMultiplier(char character) => character switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1000,
        _ => 0,
    };

    /// <summary>The value of a multiplier from 万 up.</summary>
    /// <param name="character">A character.</param>
    /// <returns>10⁴ (万), 10⁸ (亿), 10¹² (兆 counts as a unit prefix and is not one), or 0.</returns>
    public static long LargeMultiplier(char character) => character switch
    {
        '万' or '萬' => 10_000,
        '亿' or '億' => 100_000_000,
        _ => 0,
    };

    /// <summary>The tens that a single character holds: 廿 (20), 卅 (30).</summary>
    /// <param name="character">A character.</param>
    /// <returns>2 or 3, or 0.</returns>
    public static int ContractedTens(char character) => character switch
    {
        '廿' => 2,
        '卅' => 3,
        _ => 0,
    };

    /// <summary>Whether a number may begin with a character.</summary>
    /// <param name="character">A character.</param>
    /// <returns><see langword="true"/> for digits, 十 百 千 万 亿 廿 卅, 几, 数 and 半.</returns>
    public static bool BeginsNumber(char character) => Beginnings.Contains(character);

    /// <summary>Finds the next place where a number may begin.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="at">Where to start.</param>
    /// <param name="end">Where to stop.</param>
    /// <returns>The place, or <paramref name="end"/>.</returns>
    public static int NextBeginning(ReadOnlySpan<char> text, int at, int end) => Beginnings.NextIn(text, at, end);
}
