namespace Broadsheet.Tool.Input;

/// <summary>Turns the command's PAGE arguments into pages: files, folders, globs and <c>-</c>.</summary>
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
                if (seen.Add(page.Path is null ? page.Name : Path.GetFullPath(page.Path)))
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
            return [FileAt(argument)];
        }

        if (Directory.Exists(argument))
        {
            var files = Directory.EnumerateFiles(argument, "*", EveryFolder)
                .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase));
            return Sorted(files) is { Count: > 0 } found ? found : Missing(Texts.FolderWithoutPages, argument, report);
        }

        if (PathPattern.IsPattern(argument))
        {
            return Sorted(PathPattern.Files(argument)) is { Count: > 0 } found ? found : Missing(Texts.PatternWithoutPages, argument, report);
        }

        return Missing(Texts.NoSuchFile, argument, report);
    }

    private static List<PageSource> Sorted(IEnumerable<string> files) =>
        [.. files.Select(FileAt).OrderBy(page => page.Name, StringComparer.Ordinal)];

    private static PageSource FileAt(string path) =>
        new(OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path, path);

    private static PageSource[] Missing(string message, string argument, Action<string> report)
    {
        report(Texts.Format(message, argument));
        return [];
    }
}
