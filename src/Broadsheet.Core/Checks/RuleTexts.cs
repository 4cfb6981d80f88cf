using System.Globalization;
using System.Resources;

namespace Broadsheet.Core.Checks;

/// <summary>The rules' titles, messages and descriptions, in English and 简体中文.</summary>
public static class RuleTexts
{
    /// <summary>The resources, for compilers that localise by themselves.</summary>
    public static ResourceManager ResourceManager { get; } = new("Broadsheet.Core.Checks.RuleTexts", typeof(RuleTexts).Assembly);

    /// <summary>A text in a language.</summary>
    /// <param name="key">Its key: the rule's name with <c>_Title</c>, <c>_Message</c> or <c>_Description</c>.</param>
    /// <param name="culture">The language.</param>
    /// <returns>The text.</returns>
    /// <exception cref="MissingManifestResourceException">There is no text of that key.</exception>
    public static string Get(string key, CultureInfo culture) =>
        ResourceManager.GetString(key, culture) ?? throw new MissingManifestResourceException(key);
}
