using System.IO.Enumeration;

namespace Broadsheet.Tool.Input;

/// <summary>Finds files by a pattern: <c>*</c> and <c>?</c> within a name, <c>**</c> over folders.</summary>
internal static class PathPattern
{
    private static readonly char[] Separators = OperatingSystem.IsWindows() ? ['/', '\\'] : ['/'];

    /// <summary>Whether a path is a pattern.</summary>
    /// <param name="path">The path.</param>
    /// <returns><see langword="true"/> if it holds <c>*</c> or <c>?</c>.</returns>
    internal static bool IsPattern(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>Finds the files of a pattern.</summary>
    /// <param name="pattern">The pattern, relative to the current folder or rooted.</param>
    /// <returns>The files, with the part of the pattern before its first wildcard as it was given.</returns>
    internal static IEnumerable<string> Files(string pattern)
    {
        var segments = pattern.Split(Separators);
        var literal = 0;
        while (!IsPattern(segments[literal]))
        {
            literal++;
        }

        var folder = string.Join(Path.DirectorySeparatorChar, segments[..literal]);
        return Files(literal == 0 ? "" : folder + Path.DirectorySeparatorChar, segments.AsMemory(literal)).Distinct(StringComparer.Ordinal);
    }

    /// <param name="prefix">The folder, empty or with a separator at its end.</param>
    /// <param name="segments">The rest of the pattern.</param>
    private static IEnumerable<string> Files(string prefix, ReadOnlyMemory<string> segments)
    {
        var folder = prefix.Length == 0 ? "." : prefix;
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var segment = segments.Span[0];
        if (segments.Length == 1 && segment != "**")
        {
            return Names(Directory.EnumerateFiles(folder), segment).Select(name => prefix + name);
        }

        var folders = Names(Directory.EnumerateDirectories(folder), segment == "**" ? "*" : segment)
            .Select(name => prefix + name + Path.DirectorySeparatorChar);
        if (segment != "**")
        {
            return folders.SelectMany(inner => Files(inner, segments[1..]));
        }

        var here = segments.Length == 1 ? (string[])["*"] : segments[1..];
        return Files(prefix, here).Concat(folders.SelectMany(inner => Files(inner, segments)));
    }

    private static IEnumerable<string> Names(IEnumerable<string> paths, string pattern) => paths
        .Select(path => Path.GetFileName(path))
        .Where(name => FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: OperatingSystem.IsWindows()));
}
