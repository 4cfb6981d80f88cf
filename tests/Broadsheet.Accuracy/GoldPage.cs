using System.Text.Json;
using System.Text.Json.Serialization;

namespace Broadsheet.Accuracy;

/// <summary>An expert's annotation of a page, with the page itself.</summary>
public sealed record GoldPage
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>The page's name: its file's without extension.</summary>
    [JsonIgnore]
    public string Name { get; private init; } = "";

    /// <summary>The page's text.</summary>
    [JsonIgnore]
    public string Text { get; private init; } = "";

    /// <summary>The page's file name, whose extension says what it is.</summary>
    [JsonIgnore]
    public string FileName { get; private init; } = "";

    /// <summary>The publication date handed over with the page, as ISO date, or <see langword="null"/>.</summary>
    public string? Published { get; init; }

    /// <summary>The articles, in order.</summary>
    public required IReadOnlyList<GoldArticle> Articles { get; init; }

    /// <summary>The figures a careful editor would extract; <see langword="null"/> on a page annotated for articles and programs only.</summary>
    public required IReadOnlyList<GoldStatistic>? Statistics { get; init; }

    /// <summary>The programs a careful editor would extract.</summary>
    public IReadOnlyList<GoldProgram> Programs { get; init; } = [];

    /// <summary>Reads the annotated pages that the reading is developed on.</summary>
    /// <returns>The pages, by name.</returns>
    public static IReadOnlyList<GoldPage> LoadAll() => LoadFrom("Data");

    /// <summary>Reads the annotated pages that only estimate how well unseen pages are read.</summary>
    /// <returns>The pages, by name.</returns>
    public static IReadOnlyList<GoldPage> LoadHeldOut() => LoadFrom("HeldOut");

    private static IReadOnlyList<GoldPage> LoadFrom(string name)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, name);
        return [.. Directory.EnumerateFiles(folder, "*.gold.json").Order(StringComparer.Ordinal).Select(Load)];
    }

    private static GoldPage Load(string path)
    {
        var page = JsonSerializer.Deserialize<GoldPage>(File.ReadAllText(path), Options)
            ?? throw new InvalidDataException(path + " holds no annotation.");
        var stem = path[..^".gold.json".Length];
        var file = File.Exists(stem + ".md") ? stem + ".md" : stem + ".txt";
        return page with { Name = Path.GetFileName(stem), FileName = Path.GetFileName(file), Text = File.ReadAllText(file) };
    }
}

/// <summary>An annotated article.</summary>
/// <param name="Column">The column, or <see langword="null"/>.</param>
/// <param name="Title">The title.</param>
/// <param name="Authors">The authors.</param>
public sealed record GoldArticle(string? Column, string Title, IReadOnlyList<GoldAuthor> Authors);

/// <summary>An annotated author.</summary>
/// <param name="Name">The name.</param>
public sealed record GoldAuthor(string Name);

/// <summary>An annotated figure; offsets are UTF-16 code units from the start of the file.</summary>
public sealed record GoldStatistic
{
    /// <summary>0-based index of the article.</summary>
    public int Article { get; init; }

    /// <summary>The figure as printed.</summary>
    public required string Text { get; init; }

    /// <summary>Offset of its first character.</summary>
    public int Start { get; init; }

    /// <summary>Offset just past its last character.</summary>
    public int End { get; init; }

    /// <summary>The number, or <see langword="null"/> for a range.</summary>
    public decimal? Value { get; init; }

    /// <summary>The lower bound.</summary>
    public decimal? Min { get; init; }

    /// <summary>The upper bound.</summary>
    public decimal? Max { get; init; }

    /// <summary>The unit; empty without one.</summary>
    public string? Unit { get; init; }

    /// <summary>Other units that are right as well.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>The denominators.</summary>
    public IReadOnlyList<string> Per { get; init; } = [];

    /// <summary>The approximation, as the export format spells it.</summary>
    public string Qualifier { get; init; } = "exact";

    /// <summary>The change, or <see langword="null"/>.</summary>
    public string? Change { get; init; }

    /// <summary>What was counted.</summary>
    public string? Subject { get; init; }

    /// <summary>Other subjects that are right as well.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>The words that date it.</summary>
    public string? Time { get; init; }

    /// <summary>Other times that are right as well; <see langword="null"/> stands for none.</summary>
    public IReadOnlyList<string?> Times { get; init; } = [];

    /// <summary>What the time is in the calendar, as partial ISO date or period, or <see langword="null"/>.</summary>
    public string? TimeResolved { get; init; }

    /// <summary>The place or organisation it is about, or <see langword="null"/>.</summary>
    public string? Place { get; init; }

    /// <summary>Other places that are right as well.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>Whether it neither helps nor hurts.</summary>
    public bool Optional { get; init; }
}

/// <summary>An annotated program.</summary>
public sealed record GoldProgram
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>Other names.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The kind.</summary>
    public string Kind { get; init; } = "other";

    /// <summary>The components, in order.</summary>
    public IReadOnlyList<string> Components { get; init; } = [];

    /// <summary>Whether it neither helps nor hurts.</summary>
    public bool Optional { get; init; }
}
