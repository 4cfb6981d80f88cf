using System.Resources;
using Microsoft.CodeAnalysis;

namespace Broadsheet.CodeFixes;

/// <summary>The titles of the code fixes, in the language of the user interface.</summary>
internal static class FixTexts
{
    private static readonly ResourceManager Texts = new("Broadsheet.CodeFixes.FixTexts", typeof(FixTexts).Assembly);

    /// <summary>Writes a title.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="argument">What its placeholder stands for.</param>
    /// <returns>The title.</returns>
    internal static string Title(string key, string argument) =>
        new LocalizableResourceString(key, Texts, typeof(FixTexts), argument).ToString();
}
