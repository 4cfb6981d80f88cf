namespace Broadsheet.Tool.Input;

/// <summary>A page to read: a file, a file in an archive, or standard input.</summary>
/// <param name="Name">The path as given, with <c>/</c> as separator; <c>-</c> for standard input.</param>
/// <param name="Path">The path to open, or <see langword="null"/> for a page that is no file of its own.</param>
/// <param name="InArchive">Reads the page from its archive; <see langword="null"/> for others.</param>
internal sealed record PageSource(string Name, string? Path, Func<byte[]>? InArchive = null)
{
    /// <summary>Standard input.</summary>
    internal static readonly PageSource StandardInput = new("-", Path: null);

    /// <summary>What stands for the page where ids are made.</summary>
    internal string IdPath => IsStandardInput ? "stdin" : Name;

    /// <summary>Whether it is standard input.</summary>
    internal bool IsStandardInput => Path is null && InArchive is null;

    /// <summary>Reads all bytes.</summary>
    /// <returns>The bytes.</returns>
    /// <exception cref="InvalidDataException">The archive is damaged.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    internal byte[] ReadBytes()
    {
        if (Path is not null)
        {
            return File.ReadAllBytes(Path);
        }

        if (InArchive is not null)
        {
            return InArchive();
        }

        using var input = Console.OpenStandardInput();
        using var copy = new MemoryStream();
        input.CopyTo(copy);
        return copy.ToArray();
    }
}
