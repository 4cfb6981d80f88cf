using Broadsheet.Core.Text;

namespace Broadsheet.Core.Numerals;

/// <summary>How a number is written as a whole.</summary>
internal enum NumeralForm
{
    /// <summary>A number: 12, 一百二十, 1.2万.</summary>
    Plain,

    /// <summary>百分之… or 千分之… or 万分之….</summary>
    Percent,

    /// <summary>三分之二, 一半, 半数.</summary>
    Fraction,

    /// <summary>八成, 七成半: tenths.</summary>
    Tenths,
}

/// <summary>A number as it stands in the text, without unit.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="Value">The number; for an approximate pair or 几 the lower end.</param>
/// <param name="High">The upper end of an approximate pair (二三十: 30) or of 几 and 数 (几十: 90); otherwise <see langword="null"/>.</param>
/// <param name="IsMore">Whether 多, 余 or 来 follows inside it: 500多亿, 两千多.</param>
/// <param name="Form">How it is written.</param>
/// <param name="IsArabic">Whether it begins with an Arabic digit.</param>
internal readonly record struct Numeral(
    TextRange Range, decimal Value, decimal? High, bool IsMore, NumeralForm Form, bool IsArabic);
