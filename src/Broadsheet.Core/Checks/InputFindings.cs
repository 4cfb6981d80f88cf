using Broadsheet.Core.Checks.Baselines;
using Broadsheet.Core.Checks.Markers;
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

    /// <summary>Front matter cannot be read as YAML, or its date is none.</summary>
    public static RuleDescriptor BadFrontMatter { get; } = Rule("BSH0007", nameof(BadFrontMatter));

    /// <summary>Two articles have the same title.</summary>
    public static RuleDescriptor DuplicateTitle { get; } = Rule("BSH0008", nameof(DuplicateTitle), Severity.Suggestion);

    /// <summary>Two pages have the same file name.</summary>
    public static RuleDescriptor SamePageName { get; } = Rule("BSH0009", nameof(SamePageName), Severity.Suggestion);

    /// <summary>The baseline cannot be read.</summary>
    public static RuleDescriptor BaselineUnreadable { get; } = Rule("BSH0010", nameof(BaselineUnreadable));

    /// <summary>A finding that the baseline knows is gone.</summary>
    public static RuleDescriptor KnownFindingGone { get; } = Rule("BSH0011", nameof(KnownFindingGone), Severity.Suggestion);

    /// <summary>A marker in a page names no rule that there is.</summary>
    public static RuleDescriptor UnknownRuleInMarker { get; } = Rule("BSH0012", nameof(UnknownRuleInMarker), Severity.Suggestion);

    /// <summary>A marker in a page silences nothing.</summary>
    public static RuleDescriptor UnusedMarker { get; } = Rule("BSH0013", nameof(UnusedMarker), Severity.Suggestion);

    /// <summary>All of these rules, in the order of their ids.</summary>
    public static IReadOnlyList<RuleDescriptor> Rules { get; } =
    [
        NotUtf8,
        Empty,
        NoArticle,
        TitleWithoutBody,
        ControlCharacter,
        LoneSurrogate,
        BadFrontMatter,
        DuplicateTitle,
        SamePageName,
        BaselineUnreadable,
        KnownFindingGone,
        UnknownRuleInMarker,
        UnusedMarker,
    ];

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
    /// <param name="titleKey">What makes two titles the same; <see langword="null"/> for their characters.</param>
    /// <returns>The findings; each file or title that repeats an earlier one has its own.</returns>
    public static IEnumerable<Finding> OfCorpus(IEnumerable<string> files, IEnumerable<Article> articles, Func<string, string>? titleKey = null)
    {
        foreach (var same in files.GroupBy(PageIds.FileName, StringComparer.Ordinal))
        {
            var first = new SourceSpan(same.First(), 0, 0, 1, 1);
            foreach (var file in same.Skip(1))
            {
                yield return Finding(SamePageName, first with { File = file }, [same.Key, first.File], new RelatedSpan(first, same.Key));
            }
        }

        foreach (var same in articles.GroupBy(article => titleKey?.Invoke(article.Title) ?? article.Title, StringComparer.Ordinal))
        {
            var first = TitleOf(same.First());
            foreach (var article in same.Skip(1))
            {
                yield return Finding(DuplicateTitle, TitleOf(article), [article.Title, first.ToString()], new RelatedSpan(first, same.First().Title));
            }
        }
    }

    /// <summary>The finding that a baseline cannot be read.</summary>
    /// <param name="file">The baseline's path.</param>
    /// <param name="error">Why.</param>
    /// <returns>The finding.</returns>
    public static Finding Of(string file, BaselineFormatException error) =>
        new(BaselineUnreadable, new(file, 0, 0, error.Line, error.Column), error.MessageKey, error.Arguments, Fix: null, ValueList<RelatedSpan>.Empty);

    /// <summary>The finding that a known finding is gone.</summary>
    /// <param name="file">The baseline's path.</param>
    /// <param name="entry">The entry that can go.</param>
    /// <returns>The finding, at the entry's line.</returns>
    public static Finding Of(string file, BaselineEntry entry) =>
        Finding(KnownFindingGone, new(file, 0, 0, entry.Line, 1), [entry.Fingerprint.Rule, entry.Fingerprint.Article, entry.Fingerprint.Subject]);

    /// <summary>The finding that a marker names a rule there is not, or none.</summary>
    /// <param name="marker">The marker.</param>
    /// <param name="rule">The id as written; empty when the marker names none.</param>
    /// <returns>The finding.</returns>
    internal static Finding Unknown(SuppressionMarker marker, string rule) =>
        Finding(UnknownRuleInMarker, marker.Source, [rule]) with { MessageKey = nameof(UnknownRuleInMarker) + (rule.Length == 0 ? "_None" : "_Message") };

    /// <summary>The finding that a marker silences nothing.</summary>
    /// <param name="marker">The marker.</param>
    /// <param name="rule">The id of the rule that finds nothing in the marker's paragraph.</param>
    /// <returns>The finding.</returns>
    internal static Finding Unused(SuppressionMarker marker, string rule) => Finding(UnusedMarker, marker.Source, [rule]);

    private static SourceSpan TitleOf(Article article) => article.Source with
    {
        End = Math.Min(article.Source.End, article.Source.Start + article.Title.Length),
    };

    private static Finding Finding(RuleDescriptor rule, SourceSpan source, string[] arguments, params RelatedSpan[] related) =>
        new(rule, source, rule.Name + "_Message", new(arguments), Fix: null, new(related)) { Subject = arguments[0] };

    private static RuleDescriptor Rule(string id, string name, Severity severity = Severity.Warning) => new(id, name, "input", severity);
}
