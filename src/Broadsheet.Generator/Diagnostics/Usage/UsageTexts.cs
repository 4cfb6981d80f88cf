using System.Resources;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Diagnostics.Usage;

/// <summary>The texts of the rules about C#, in English and 简体中文.</summary>
internal static class UsageTexts
{
    /// <summary>The resources.</summary>
    internal static ResourceManager ResourceManager { get; } = new("Broadsheet.Generator.Diagnostics.Usage.UsageTexts", typeof(UsageTexts).Assembly);

    /// <summary>A text.</summary>
    /// <param name="key">Its key: the rule's name with <c>_Title</c>, <c>_Description</c> or a message's.</param>
    /// <returns>The text in the language it is asked for.</returns>
    internal static LocalizableString Of(string key) => new LocalizableResourceString(key, ResourceManager, typeof(UsageTexts));
}
