using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Broadsheet.Generator.Emit;

/// <summary>Makes C# identifiers of any text: titles, subjects and names of programs.</summary>
/// <remarks>Follows "Identifiers" in the C# specification. The text is brought into Unicode's NFKC form, so that names that
/// look alike are alike; format characters, which the compiler ignores in identifiers, are left out.</remarks>
public static class IdentifierName
{
    /// <summary>The longest name in UTF-16 code units; the compiler's own limits are 512, and 1,023 bytes in metadata.</summary>
    public const int Longest = 100;

    /// <summary>Makes an identifier of a text.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The name: never empty, never a keyword; not escaped by <c>@</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static string Of(string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        var composed = WellFormed(text).Normalize(NormalizationForm.FormKC);
        var name = new StringBuilder(Math.Min(composed.Length, Longest) + 8);
        for (var i = 0; i < composed.Length && name.Length < Longest; i++)
        {
            if (char.IsSurrogate(composed[i]))
            {
                AppendCode(name, char.ConvertToUtf32(composed, i++));
            }
            else
            {
                Append(name, composed[i]);
            }
        }

        while (name.Length > 0 && name[name.Length - 1] == '_')
        {
            name.Length--;
        }

        if (name.Length == 0)
        {
            return "_";
        }

        return SyntaxFacts.IsIdentifierStartCharacter(name[0]) ? name.ToString() : "_" + name;
    }

    /// <summary>Makes an identifier of a text that may name a type: one all in lower-case Latin letters, which the
    /// language reserves (CS8981), gets a <c>_</c> behind it.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static string OfType(string text)
    {
        var name = Of(text);
        foreach (var c in name)
        {
            if (c is < 'a' or > 'z')
            {
                return name;
            }
        }

        return name + "_";
    }

    /// <summary>Writes a name as source code does.</summary>
    /// <param name="name">A name made by <see cref="Of"/>.</param>
    /// <returns>The name, after <c>@</c> if it is a keyword.</returns>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            ? "@" + name
            : name;

    /// <summary>Puts U+FFFD for half surrogate pairs and for code points that are no characters, which cannot be normalized.</summary>
    private static string WellFormed(string text)
    {
        // Longer texts than this cannot add to the name: NFKC makes at most 18 characters of one, and none of format characters only.
        var length = Math.Min(text.Length, Longest * 40);
        var formed = new StringBuilder(length);
        for (var i = 0; i < length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < length && char.IsLowSurrogate(text[i + 1]))
            {
                var isCharacter = (char.ConvertToUtf32(c, text[i + 1]) & 0xFFFE) != 0xFFFE;
                formed.Append(isCharacter ? c : '\uFFFD');
                if (isCharacter)
                {
                    formed.Append(text[i + 1]);
                }

                i++;
            }
            else
            {
                formed.Append(char.IsSurrogate(c) || c is >= '\uFFFE' or (>= '\uFDD0' and <= '\uFDEF') ? '\uFFFD' : c);
            }
        }

        return formed.ToString();
    }

    private static void Append(StringBuilder name, char c)
    {
        if (char.GetUnicodeCategory(c) == UnicodeCategory.Format)
        {
            return;
        }

        if (c != '_' && SyntaxFacts.IsIdentifierPartCharacter(c))
        {
            name.Append(c);
        }
        else if (name.Length > 0 && name[name.Length - 1] != '_')
        {
            name.Append('_');
        }
    }

    /// <summary>C# identifiers hold no characters beyond the Basic Multilingual Plane: 𠮷 becomes U20BB7.</summary>
    private static void AppendCode(StringBuilder name, int codePoint) =>
        name.Append('U').Append(codePoint.ToString("X", CultureInfo.InvariantCulture));
}
