using Broadsheet.Generator.Encode;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Emit;

/// <summary>Emits what stands once a corpus: the lists and the programs.</summary>
internal static class CorpusEmitter
{
    /// <summary>Emits the corpus.</summary>
    /// <param name="contents">The pages.</param>
    /// <param name="sizes">How many figures each states.</param>
    /// <param name="programs">The merged programs.</param>
    /// <param name="options">The options of the project.</param>
    /// <returns>The source text.</returns>
    internal static string Emit(CorpusContents contents, ValueList<PageSize> sizes, ValueList<MergedProgram> programs, ProjectOptions options)
    {
        var writer = new SourceWriter().OpenNamespace(options);
        EmitCorpus(writer, contents, sizes, programs, options);
        EmitArticles(writer, options);
        EmitPrograms(writer, programs, options);
        EmitExtensions(writer, options);
        return EmittedNames.Header + writer.Close();
    }

    private static void EmitCorpus(
        SourceWriter writer, CorpusContents contents, ValueList<PageSize> sizes, ValueList<MergedProgram> programs, ProjectOptions options)
    {
        var (data, pool) = IndexEncoder.Encode(contents, sizes, programs);
        writer
            .Summary("The newspaper pages of this project.")
            .Line(EmittedNames.GeneratedCode)
            .Open($"{options.Accessibility} static class Corpus")
            .Summary("The corpus: its lists, and questions to them.")
            .Line("public static global::Broadsheet.NewsCorpus All { get; } = global::Broadsheet.Compiled.CompiledCorpus.Open(")
            .Line($"    {Literal.Of(data)},")
            .Line($"    {Literal.Of(pool)},")
            .Line($"    {EmittedNames.Pages}.At);")
            .Line();
        EmitList(writer, "Article", "Articles", "The articles, by page and in the order of each page.").Line();
        EmitList(writer, "Program", "Programs", "The programs, in the order of their first mention.").Line();
        EmitList(writer, "Statistic", "Statistics", "The figures of all articles, in the order of the text.").Line();
        EmitPins(writer);
        writer.Close().Line();
    }

    private static SourceWriter EmitList(SourceWriter writer, string type, string name, string summary) => writer
        .Summary(summary)
        .Line($"public static global::System.Collections.Generic.IReadOnlyList<global::Broadsheet.{type}> {name} => All.{name};");

    private static void EmitPins(SourceWriter writer) => writer
        .Summary("Marks words as a quotation of an article: when no article holds them any more, the build says so (BSH5002).")
        .Line("/// <param name=\"text\">The words as an article has them, from one paragraph, heading or title.</param>")
        .Line("/// <returns>The words.</returns>")
        .Line("public static string Quote(string text) => text;")
        .Line()
        .Summary("Pins a figure to the value that the program counts on: when its page says another, the build says so (BSH5003).")
        .Line("/// <param name=\"statistic\">The figure.</param>")
        .Line("/// <param name=\"value\">The value, in the figure's unit, with 万 and 亿 multiplied out.</param>")
        .Line("/// <returns>The figure.</returns>")
        .Line("/// <exception cref=\"global::System.InvalidOperationException\">The figure has another value, or is a range.</exception>")
        .Line("public static global::Broadsheet.Statistic Expect(global::Broadsheet.Statistic statistic, decimal value) => global::Broadsheet.Compiled.CompiledCorpus.Expect(statistic, value);");

    private static void EmitArticles(SourceWriter writer, ProjectOptions options) => writer
        .Summary("The articles, one class each, with a member for each of their figures.")
        .Line(EmittedNames.GeneratedCode)
        .Open($"{options.Accessibility} static partial class Articles")
        .Close()
        .Line();

    private static void EmitPrograms(SourceWriter writer, ValueList<MergedProgram> programs, ProjectOptions options)
    {
        var corpus = options.Global("Corpus");
        writer
            .Summary("The programs that the articles name.")
            .Line(EmittedNames.GeneratedCode)
            .Open($"{options.Accessibility} static class Programs");
        for (var i = 0; i < programs.Count; i++)
        {
            writer.Summary(DescriptionOf(programs[i])).Line(
                $"public static global::Broadsheet.Program {IdentifierName.Escape(programs[i].Name)} => {corpus}.All.Programs[{i}];");
            foreach (var alias in programs[i].AliasNames)
            {
                writer.Line().Summary(DescriptionOf(programs[i])).Line(
                    $"public static global::Broadsheet.Program {IdentifierName.Escape(alias)} => {corpus}.All.Programs[{i}];");
            }

            if (i + 1 < programs.Count)
            {
                writer.Line();
            }
        }

        writer.Close().Line();
    }

    private static string[] DescriptionOf(MergedProgram merged) =>
    [
        merged.Program.Name,
        Labelled("also ", merged.Program.Aliases.ToString()),
        Labelled("parts: ", merged.Program.Components.ToString()),
        Labelled("lead: ", merged.Program.Lead ?? ""),
        Labelled("with ", merged.Program.Members.ToString()),
        string.Join(", ", merged.Parts.Select(p => p.Path).Distinct(StringComparer.Ordinal)),
    ];

    private static string Labelled(string label, string text) => text.Length == 0 ? "" : label + text;

    private static void EmitExtensions(SourceWriter writer, ProjectOptions options) => writer
        .Summary("The ways between the records of this corpus.")
        .Line(EmittedNames.GeneratedCode)
        .Open($"{options.Accessibility} static class CorpusExtensions")
        .Summary("The articles that name the program.")
        .Line("/// <param name=\"program\">The program.</param>")
        .Line("/// <returns>The articles, in corpus order.</returns>")
        .Line("public static global::System.Collections.Generic.IEnumerable<global::Broadsheet.Article> Articles(this global::Broadsheet.Program program) => Corpus.All.ArticlesNaming(program);")
        .Line()
        .Summary("The figures stated about the program.")
        .Line("/// <param name=\"program\">The program.</param>")
        .Line("/// <returns>The figures, in corpus order.</returns>")
        .Line("public static global::System.Collections.Generic.IEnumerable<global::Broadsheet.Statistic> Figures(this global::Broadsheet.Program program) => Corpus.All.StatisticsOf(program);")
        .Line()
        .Summary("The programs that the article names.")
        .Line("/// <param name=\"article\">The article.</param>")
        .Line("/// <returns>The programs, in corpus order.</returns>")
        .Line("public static global::System.Collections.Generic.IEnumerable<global::Broadsheet.Program> Programs(this global::Broadsheet.Article article) => Corpus.All.ProgramsOf(article);")
        .Line()
        .Summary("The article that states the figure, or null when the figure is not of this corpus.")
        .Line("/// <param name=\"statistic\">The figure.</param>")
        .Line("/// <returns>The article.</returns>")
        .Line("public static global::Broadsheet.Article Article(this global::Broadsheet.Statistic statistic) => Corpus.All.ArticleOf(statistic);")
        .Close()
        .Line();
}
