namespace Broadsheet.Tool.Input;

/// <summary>A page to read: a file, or standard input.</summary>
/// <param name="Name">The path as given, with <c>/</c> as separator; <c>-</c> for standard input.</param>
/// <param name="Path">The path to open, or <see langword="null"/> for standard input.</param>
internal sealed record PageSource(string Name, string? Path)
{
    /// <summary>Standard input.</summary>
    internal static readonly PageSource StandardInput = new("-", Path: null);

    /// <summary>What stands for the page where ids are made.</summary>
    internal string IdPath => Path is null ? "stdin" : Name;

    /// <summary>Reads all bytes.</summary>
    /// <returns>The bytes.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    internal byte[] ReadBytes()
    {
        if (Path is not null)
        {
            return File.ReadAllBytes(Path);
        }

        using var input = Console.OpenStandardInput();
        using var copy = new MemoryStream();
        input.CopyTo(copy);
        return copy.ToArray();
    }
}
