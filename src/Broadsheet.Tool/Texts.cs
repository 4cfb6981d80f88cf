using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;

namespace Broadsheet.Tool;

/// <summary>What the command says, in English and 简体中文, by the culture of the user interface.</summary>
internal static class Texts
{
    private static readonly ResourceManager Resources = new("Broadsheet.Tool.Texts", typeof(Texts).Assembly);

    internal static string BadDate => Get();

    internal static string Cancelled => Get();

    internal static string CannotRead => Get();

    internal static string CannotWrite => Get();

    internal static string CheckDescription => Get();

    internal static string CheckExamples => Get();

    internal static string CheckFormat => Get();

    internal static string CheckSummary => Get();

    internal static string Description => Get();

    internal static string Examples => Get();

    internal static string ExtractDescription => Get();

    internal static string ExtractExamples => Get();

    internal static string ExtractFormat => Get();

    internal static string FailOn => Get();

    internal static string FolderWithoutPages => Get();

    internal static string NoSuchFile => Get();

    internal static string NotUtf8 => Get();

    internal static string Out => Get();

    internal static string Pages => Get();

    internal static string PatternWithoutPages => Get();

    internal static string Published => Get();

    /// <summary>Fills the placeholders of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="arguments">What the placeholders stand for.</param>
    /// <returns>The message.</returns>
    internal static string Format(string text, params object[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, text, arguments);

    private static string Get([CallerMemberName] string key = "") =>
        Resources.GetString(key, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException(key);
}
