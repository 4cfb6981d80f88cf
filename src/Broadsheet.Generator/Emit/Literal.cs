using System.Globalization;
using System.Text;

namespace Broadsheet.Generator.Emit;

/// <summary>Writes C# string literals.</summary>
internal static class Literal
{
    /// <summary>The literal of a string; characters that a source file cannot carry are escaped.</summary>
    /// <param name="text">The string.</param>
    /// <returns>The literal, quotation marks included.</returns>
    internal static string Of(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '"' or '\\')
            {
                literal.Append('\\').Append(c);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                literal.Append(c).Append(text[++i]);
            }
            else if (IsUnsafe(c))
            {
                literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                literal.Append(c);
            }
        }

        return literal.Append('"').ToString();
    }

    private static bool IsUnsafe(char c) =>
        char.IsControl(c) || char.IsSurrogate(c) || c >= '\uFFFE' || char.GetUnicodeCategory(c)
            is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format;
}
