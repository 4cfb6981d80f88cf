using Broadsheet.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Broadsheet.Core.Layout;

/// <summary>The YAML between two lines of <c>---</c> at the start of a page.</summary>
internal sealed record FrontMatter
{
    // Longer ones are no front matter of a news page.
    private const int Longest = 1 << 16;

    /// <summary>A page without front matter.</summary>
    public static readonly FrontMatter None = new();

    /// <summary>Where the page's text starts.</summary>
    public int BodyStart { get; init; }

    /// <summary><c>title</c>.</summary>
    public string? Title { get; init; }

    /// <summary>Where the title's value stands in the file; empty when it is written with escapes.</summary>
    public TextRange TitleRange { get; init; }

    /// <summary><c>subtitle</c>.</summary>
    public string? Subtitle { get; init; }

    /// <summary><c>column</c>.</summary>
    public string? Column { get; init; }

    /// <summary><c>author</c> or <c>authors</c>, a text or a list.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary><c>published</c> or <c>date</c>.</summary>
    public PartialDate? Published { get; init; }

    /// <summary><c>source</c>.</summary>
    public string? Source { get; init; }

    /// <summary>What YAML says against it, or the date that is none; otherwise <see langword="null"/>.</summary>
    public string? Error { get; init; }

    /// <summary>Where the error stands in the file; empty where it is the front matter as a whole.</summary>
    public TextRange ErrorRange { get; init; }

    /// <summary>Reads the front matter of a page.</summary>
    /// <param name="raw">The file's text.</param>
    /// <returns>The front matter, or <see cref="None"/>.</returns>
    public static FrontMatter Read(string raw)
    {
        if (!raw.StartsWith("---", StringComparison.Ordinal) || LineEnd(raw, 0) != 3)
        {
            return None;
        }

        var start = AfterBreak(raw, 3);
        for (var line = start; line < raw.Length && line < Longest;)
        {
            var end = LineEnd(raw, line);
            if (raw.AsSpan(line, end - line).TrimEnd() is "---" or "...")
            {
                return Parse(raw, start, line) with { BodyStart = AfterBreak(raw, end) };
            }

            line = AfterBreak(raw, end);
        }

        return WithoutEnd(raw, start);
    }

    // The closing --- is missing: the front matter is taken to end with the last line that looks like it.
    private static FrontMatter WithoutEnd(string raw, int start)
    {
        var end = start;
        while (end < raw.Length && end < Longest && LooksLikeYaml(raw, end))
        {
            end = AfterBreak(raw, LineEnd(raw, end));
        }

        return end == start ? None : new FrontMatter { BodyStart = end, Error = "---" };
    }

    // In a method of its own, so that YamlDotNet is loaded only where there is front matter.
    private static FrontMatter Parse(string raw, int start, int end)
    {
        var values = new List<KeyValuePair<string, Scalar>>();
        try
        {
            ReadValues(new Parser(new StringReader(raw.Substring(start, end - start))), values);
        }
        catch (YamlException error)
        {
            return new FrontMatter { Error = error.Message };
        }

        var matter = new FrontMatter();
        var authors = new List<string>();
        foreach (var pair in values)
        {
            var value = pair.Value.Value.Trim();
            switch (pair.Key.ToLowerInvariant())
            {
                case var _ when value.Length == 0:
                    break;
                case "title" or "标题":
                    matter = matter with { Title = value, TitleRange = Find(raw, value, start, end) };
                    break;
                case "subtitle" or "副题" or "副标题":
                    matter = matter with { Subtitle = value };
                    break;
                case "column" or "栏目":
                    matter = matter with { Column = value };
                    break;
                case "author" or "authors" or "byline" or "作者":
                    authors.Add(value);
                    break;
                case "published" or "date" or "日期":
                    matter = (DateReading.TryFind(value.AsSpan(), out var date) ? date : PublishedDate.Parse(value)) is { } published
                        ? matter with { Published = published }
                        : matter with { Error = $"{pair.Key}: {value}", ErrorRange = Find(raw, value, start, end) };
                    break;
                case "source" or "publication" or "来源":
                    matter = matter with { Source = value };
                    break;
            }
        }

        return matter with { Authors = authors };
    }

    // Events rather than a tree: deep nesting costs no stack.
    private static void ReadValues(IParser parser, List<KeyValuePair<string, Scalar>> values)
    {
        var depth = 0;
        string? key = null;
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case MappingStart:
                    depth++;
                    break;
                case MappingEnd:
                    depth--;
                    key = depth == 1 ? null : key;
                    break;
                case SequenceStart:
                    depth++;
                    break;
                case SequenceEnd:
                    depth--;
                    key = depth == 1 ? null : key;
                    break;
                case Scalar scalar when depth == 1 && key is null:
                    key = scalar.Value;
                    break;
                case Scalar scalar when depth is 1 or 2 && key is not null:
                    values.Add(new(key, scalar));
                    key = depth == 1 ? null : key;
                    break;
            }
        }
    }

    private static TextRange Find(string raw, string value, int start, int end)
    {
        var at = raw.IndexOf(value, start, end - start, StringComparison.Ordinal);
        return at < 0 ? default : new(at, at + value.Length);
    }

    private static bool LooksLikeYaml(string raw, int start)
    {
        var line = raw.AsSpan(start, LineEnd(raw, start) - start);
        var colon = line.IndexOf(':');
        if (colon <= 0)
        {
            return false;
        }

        foreach (var c in line.Slice(0, colon))
        {
            if (!Scripts.IsLatinLetter(c))
            {
                return false;
            }
        }

        return true;
    }

    private static int LineEnd(string raw, int from)
    {
        while (from < raw.Length && !Scripts.IsLineBreak(raw[from]))
        {
            from++;
        }

        return from;
    }

    private static int AfterBreak(string raw, int end) =>
        Math.Min(raw.Length, end + (end + 1 < raw.Length && raw[end] == '\r' && raw[end + 1] == '\n' ? 2 : 1));
}
