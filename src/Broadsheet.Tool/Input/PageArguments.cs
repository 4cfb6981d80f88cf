namespace Broadsheet.Tool.Input;

/// <summary>Turns the command's PAGE arguments into pages: files, folders, globs, archives and <c>-</c>.</summary>
internal static class PageArguments
{
    private static readonly string[] Extensions = [".txt", ".md"];

    private static readonly EnumerationOptions EveryFolder = new()
    {
        RecurseSubdirectories = true,
        MatchType = MatchType.Simple,
    };

    /// <summary>Finds the pages.</summary>
    /// <param name="arguments">The arguments, in order.</param>
    /// <param name="report">Takes a message for each argument that leads to no page.</param>
    /// <returns>The pages, each once: as the arguments order them, those of one folder or glob by name.</returns>
    internal static IReadOnlyList<PageSource> Resolve(IEnumerable<string> arguments, Action<string> report)
    {
        var pages = new List<PageSource>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var argument in arguments)
        {
            foreach (var page in Resolve(argument, report))
            {
                if (seen.Add(page.IsStandardInput ? page.Name : Path.GetFullPath(page.Path ?? page.Name)))
                {
                    pages.Add(page);
                }
            }
        }

        return pages;
    }

    private static IReadOnlyList<PageSource> Resolve(string argument, Action<string> report)
    {
        if (argument == "-")
        {
            return [PageSource.StandardInput];
        }

        if (File.Exists(argument))
        {
            return [.. FilesAt(argument, report)];
        }

        if (Directory.Exists(argument))
        {
            var files = Directory.EnumerateFiles(argument, "*", EveryFolder).Where(IsPage);
            return Sorted(files.Select(FileAt)) is { Count: > 0 } found ? found : Missing(Texts.FolderWithoutPages, argument, report);
        }

        if (PathPattern.IsPattern(argument))
        {
            return Sorted(PathPattern.Files(argument).SelectMany(file => FilesAt(file, report))) is { Count: > 0 } found ? found : Missing(Texts.PatternWithoutPages, argument, report);
        }

        return Missing(Texts.NoSuchFile, argument, report);
    }

    private static bool IsPage(string file) => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    private static List<PageSource> Sorted(IEnumerable<PageSource> pages) => [.. pages.OrderBy(page => page.Name, StringComparer.Ordinal)];

    private static IReadOnlyList<PageSource> FilesAt(string path, Action<string> report)
    {
        if (!PageArchive.IsArchive(path))
        {
            return [FileAt(path)];
        }

        try
        {
            return Sorted(PageArchive.Pages(path, IsPage)) is { Count: > 0 } found ? found : Missing(Texts.ArchiveWithoutPages, path, report);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            report(Texts.Format(Texts.CannotReadArchive, path, e.Message));
            return [];
        }
    }

    private static PageSource FileAt(string path) =>
        new(OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path, path);

    private static PageSource[] Missing(string message, string argument, Action<string> report)
    {
        report(Texts.Format(message, argument));
        return [];
    }
}
