namespace Broadsheet.Generator;

/// <summary>The names of the pipeline's steps, for tests that ask why a step ran.</summary>
internal static class TrackingNames
{
    /// <summary>The options of the project.</summary>
    internal const string Options = nameof(Options);

    /// <summary>The page files and what the project says of each.</summary>
    internal const string Items = nameof(Items);

    /// <summary>The pages, read and encoded.</summary>
    internal const string Pages = nameof(Pages);

    /// <summary>The order, ids and class names over all pages.</summary>
    internal const string Contents = nameof(Contents);

    /// <summary>The numbers of figures of the pages.</summary>
    internal const string Sizes = nameof(Sizes);

    /// <summary>The pages with the ids and names that the corpus gives them.</summary>
    internal const string NamedPages = nameof(NamedPages);

    /// <summary>The source text of each page.</summary>
    internal const string PageSources = nameof(PageSources);

    /// <summary>The source files, each of one page or of a shard.</summary>
    internal const string Files = nameof(Files);

    /// <summary>The programs, merged over the pages.</summary>
    internal const string Programs = nameof(Programs);
}
