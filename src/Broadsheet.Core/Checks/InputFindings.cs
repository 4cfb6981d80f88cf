using Broadsheet.Core.Corpus;

namespace Broadsheet.Core.Checks;

/// <summary>The rules about pages as input (<c>BSH0xxx</c>), and the findings made of what keeps a page from being read.</summary>
public static class InputFindings
{
    /// <summary>The file is not UTF-8.</summary>
    public static RuleDescriptor NotUtf8 { get; } = Rule("BSH0001", nameof(NotUtf8));

    /// <summary>The file holds nothing but white space.</summary>
    public static RuleDescriptor Empty { get; } = Rule("BSH0002", nameof(Empty));

    /// <summary>The file holds text, but no article.</summary>
    public static RuleDescriptor NoArticle { get; } = Rule("BSH0003", nameof(NoArticle));

    /// <summary>A title stands without a body.</summary>
    public static RuleDescriptor TitleWithoutBody { get; } = Rule("BSH0004", nameof(TitleWithoutBody));

    /// <summary>A control character stands in the text.</summary>
    public static RuleDescriptor ControlCharacter { get; } = Rule("BSH0005", nameof(ControlCharacter));

    /// <summary>Half a surrogate pair stands in the text.</summary>
    public static RuleDescriptor LoneSurrogate { get; } = Rule("BSH0006", nameof(LoneSurrogate));

    /// <summary>Front matter cannot be read as YAML.</summary>
    public static RuleDescriptor BadFrontMatter { get; } = Rule("BSH0007", nameof(BadFrontMatter));

    /// <summary>Two articles have the same title.</summary>
    public static RuleDescriptor DuplicateTitle { get; } = Rule("BSH0008", nameof(DuplicateTitle));

    /// <summary>Two pages have the same file name.</summary>
    public static RuleDescriptor SamePageName { get; } = Rule("BSH0009", nameof(SamePageName), Severity.Suggestion);

    /// <summary>All of these rules, in the order of their ids.</summary>
    public static IReadOnlyList<RuleDescriptor> Rules { get; } =
        [NotUtf8, Empty, NoArticle, TitleWithoutBody, ControlCharacter, LoneSurrogate, BadFrontMatter, DuplicateTitle, SamePageName];

    /// <summary>The rule that a problem of a page falls under.</summary>
    /// <param name="kind">The kind of problem.</param>
    /// <returns>The rule.</returns>
    public static RuleDescriptor RuleOf(InputProblemKind kind) => kind switch
    {
        InputProblemKind.NotUtf8 => NotUtf8,
        InputProblemKind.Empty => Empty,
        InputProblemKind.NoArticle => NoArticle,
        InputProblemKind.TitleWithoutBody => TitleWithoutBody,
        InputProblemKind.ControlCharacter => ControlCharacter,
        InputProblemKind.LoneSurrogate => LoneSurrogate,
        InputProblemKind.BadFrontMatter => BadFrontMatter,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The finding that says what is wrong with a page.</summary>
    /// <param name="problem">What is wrong.</param>
    /// <returns>The finding.</returns>
    public static Finding Of(InputProblem problem) =>
        Finding(RuleOf(problem.Kind), problem.Source, [problem.Detail ?? ""]);

    /// <summary>The findings about file names and titles that the pages of a corpus share.</summary>
    /// <param name="files">The pages' paths, with <c>/</c> as separator, in corpus order, each once.</param>
    /// <param name="articles">The corpus's articles, in order.</param>
    /// <returns>The findings; each file or title that repeats an earlier one has its own.</returns>
    public static IEnumerable<Finding> OfCorpus(IEnumerable<string> files, IEnumerable<Article> articles)
    {
        foreach (var same in files.GroupBy(PageIds.FileName, StringComparer.Ordinal))
        {
            var first = new SourceSpan(same.First(), 0, 0, 1, 1);
            foreach (var file in same.Skip(1))
            {
                yield return Finding(SamePageName, first with { File = file }, [same.Key, first.File], new RelatedSpan(first, same.Key));
            }
        }

        foreach (var same in articles.GroupBy(article => article.Title, StringComparer.Ordinal))
        {
            var first = TitleOf(same.First());
            foreach (var article in same.Skip(1))
            {
                yield return Finding(DuplicateTitle, TitleOf(article), [same.Key, first.ToString()], new RelatedSpan(first, same.Key));
            }
        }
    }

    private static SourceSpan TitleOf(Article article) => article.Source with
    {
        End = Math.Min(article.Source.End, article.Source.Start + article.Title.Length),
    };

    private static Finding Finding(RuleDescriptor rule, SourceSpan source, string[] arguments, params RelatedSpan[] related) =>
        new(rule, source, rule.Name + "_Message", new(arguments), Fix: null, new(related)) { Subject = arguments.Length == 0 ? "" : arguments[0] };

    private static RuleDescriptor Rule(string id, string name, Severity severity = Severity.Warning) => new(id, name, "input", severity);
}
