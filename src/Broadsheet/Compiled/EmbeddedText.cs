using System.Reflection;
using System.Text;

namespace Broadsheet.Compiled;

/// <summary>Reads the page files that the build embedded in an assembly.</summary>
internal static class EmbeddedText
{
    /// <summary>Reads a page and makes sure that it is the one that was compiled.</summary>
    internal static string Read(Assembly assembly, string file, int length, int checksum)
    {
        using var stream = assembly.GetManifestResourceStream(PageFormat.ResourcePrefix + file)
            ?? throw new InvalidDataException(
                $"The page '{file}' is not embedded in {assembly.GetName().Name}. List it as a NewspaperPage item, " +
                "or set BroadsheetEmbedText to false in the project, and rebuild.");

        // UTF-8 unless a byte-order mark says UTF-16, as the compiler reads it.
        using var reader = new StreamReader(stream, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true);
        var text = reader.ReadToEnd();
        return text.Length == length && PageFormat.Checksum(text) == checksum
            ? text
            : throw new InvalidDataException(
                $"The page '{file}' embedded in {assembly.GetName().Name} is not the one that was compiled. " +
                "Save it as UTF-8 and rebuild the project; a file that a build step changes must be changed before it is compiled.");
    }
}
