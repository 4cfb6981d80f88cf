using Broadsheet.Generator.Model;
using Broadsheet.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Broadsheet.Generator.Tests.Emit;

public sealed class CompileTests
{
    /// <summary>Titles and subjects that are no identifiers, or bad ones.</summary>
    private static readonly string[] Awkward =
    [
        "“开门”——第1步", "《书》", "class", "record", "news", "Articles", "Corpus", "Article", "ToString", "Equals", "Finalize", "MemberwiseClone",
        "2024年", "①", "𠮷", "😀", "a.b", "<b>&amp;</b>", "-->", "*/", "\"quoted\"", "back\\slash", "{0}", "Ａ", "A", "零\u200B宽", "零宽",
        "行\u2028分", "控\u0001制", "半\uD842", "阿依·古丽", "%", "…", "global", "System", "Broadsheet", "Page", "CorpusPages",
    ];

    public static TheoryData<string, LanguageVersion, NullableContextOptions> Targets()
    {
        var data = new TheoryData<string, LanguageVersion, NullableContextOptions>();
        foreach (var framework in Frameworks.All)
        {
            data.Add(framework, LanguageVersion.CSharp7_3, NullableContextOptions.Disable);
            data.Add(framework, LanguageVersion.CSharp9, NullableContextOptions.Enable);
            data.Add(framework, LanguageVersion.Latest, NullableContextOptions.Enable);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void Emitted_code_has_no_warnings(string framework, LanguageVersion language, NullableContextOptions nullable)
    {
        foreach (var isPublic in new[] { false, true })
        {
            const string Main = "[assembly: System.CLSCompliant(true)]\n";
            var compilation = Consumer.Compile(Emission.Of(Emission.Internal with { IsPublic = isPublic }, AwkwardPages()), Main, framework, language, nullable);
            Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity != DiagnosticSeverity.Hidden));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Emitted_code_of_one_page_has_no_warnings(int page)
    {
        // Titles that no other page shares keep their plain names, awkward ones too.
        var compilation = Consumer.Compile(Emission.Of(Emission.Internal, AwkwardPages()[page]));
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity != DiagnosticSeverity.Hidden));
        Assert.Equal(Awkward.Length, compilation.GetTypeByMetadataName("Broadsheet.Articles")!.GetTypeMembers().Length);
    }

    [Fact]
    public void No_article_and_no_figure_is_dropped()
    {
        var compilation = Consumer.Compile(Emission.Of(Emission.Internal, AwkwardPages()));
        var articles = compilation.GetTypeByMetadataName("Broadsheet.Articles")!.GetTypeMembers();
        Assert.Equal(Awkward.Length * 2, articles.Length);
        Assert.Equal(
            2 * Awkward.Sum(title => 1 + Figures(title).Length), articles.Sum(a => a.GetMembers().OfType<IPropertySymbol>().Count()));
        Assert.True(Awkward.Length <= compilation.GetTypeByMetadataName("Broadsheet.Programs")!.GetMembers().OfType<IPropertySymbol>().Count());
    }

    [Fact]
    public void A_program_is_a_member_by_each_of_its_names()
    {
        var compilation = Consumer.Compile(Emission.Of(Emission.Internal, InventedPages.Bridges().Model));
        Assert.Equal(
            ["清泉行动", "清泉"],
            compilation.GetTypeByMetadataName("Broadsheet.Programs")!.GetMembers().OfType<IPropertySymbol>().Select(p => p.Name));
    }

    [Fact]
    public void Hovering_shows_the_sentence_with_its_place()
    {
        var compilation = Consumer.Compile(Emission.Of(Emission.Internal, InventedPages.Bridges().Model));
        var article = compilation.GetTypeByMetadataName("Broadsheet.Articles")!.GetTypeMembers("两座新桥通车").Single();
        var text = article.GetMembers("总投资").Single().GetDocumentationCommentXml()!;
        Assert.Contains("总投资: 近600万元", text);
        Assert.Contains("2024年,全县建成2座大桥,总投资近600万元。", text);
        Assert.Contains("两座新桥通车 · 要闻 · 王小明(城区) · 河湾日报 · 2025-09-22", text);
        Assert.Contains("pages/桥.txt(8,", text);
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void Members_give_their_records(string framework, LanguageVersion language, NullableContextOptions nullable)
    {
        const string Main = """
            using Broadsheet;
            internal static class Main
            {
                public static object[] Run() => new object[]
                {
                    Articles.两座新桥通车.Article.Title, Articles.两座新桥通车.大桥.ToString(), Programs.清泉行动.Lead ?? "",
                    System.Linq.Enumerable.Count(Programs.清泉行动.Articles()), System.Linq.Enumerable.Count(Programs.清泉行动.Figures()),
                    Articles.两座新桥通车.大桥.Article().Id, Corpus.Articles.Count, Corpus.Programs.Count, Corpus.Statistics.Count,
                };
            }
            """;
        var page = InventedPages.Bridges();
        var compilation = Consumer.Compile(Emission.Of(Emission.Internal, page.Model), Main, framework, language, nullable);
        var assembly = Consumer.Load(compilation, page);
        Assert.Equal(
            ["两座新桥通车", "2座", "水务局", 1, 1, "桥/1", 2, 1, 3],
            (object[])assembly.GetType("Main")!.GetMethod("Run")!.Invoke(null, null)!);
    }

    [Theory]
    [InlineData("using Broadsheet; var program = Programs.清泉行动; System.Console.WriteLine(program.Name);")]
    [InlineData("using Broadsheet; Broadsheet.Program program = Programs.清泉行动; System.Console.WriteLine(program.Name);")]
    public void A_program_is_usable_beside_top_level_statements(string main)
    {
        var compilation = Consumer.Compile(
            Emission.Of(Emission.Internal, InventedPages.Bridges().Model), main, language: LanguageVersion.Latest, kind: OutputKind.ConsoleApplication);
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public void Two_corpus_assemblies_are_used_together()
    {
        var (bridges, springs) = (InventedPages.Bridges(), InventedPages.Springs());
        var first = Consumer.Compile(
            Emission.Of(new ProjectOptions("East.News", IsPublic: true), bridges.Model), assembly: "East");
        const string Main = """
            using Broadsheet;
            internal static class Main
            {
                public static NewsCorpus Both => NewsCorpus.Combine(East.News.Corpus.All, Corpus.All);
                public static Statistic Figure => East.News.Articles.两座新桥通车.大桥;
            }
            """;
        var second = Consumer.Compile(
            Emission.Of(Emission.Internal, springs.Model), Main, references: [first.ToMetadataReference()], assembly: "West");
        Assert.Empty(second.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public void Internal_types_that_another_assembly_shows_do_not_warn()
    {
        const string Show = "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"West\")]";
        var first = Consumer.Compile(Emission.Of(Emission.Internal, InventedPages.Bridges().Model), Show, assembly: "East");
        var second = Consumer.Compile(
            Emission.Of(Emission.Internal, InventedPages.Springs().Model), references: [first.ToMetadataReference()], assembly: "West");
        Assert.Empty(second.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public void Counting_articles_reads_no_page()
    {
        // Without embedded pages reading one throws.
        var page = InventedPages.Bridges();
        var corpus = Consumer.CorpusOf(Consumer.Load(Consumer.Compile(Emission.Of(Emission.Internal, page.Model))));
        Assert.Equal((2, 3, 1), (corpus.Articles.Count, corpus.Statistics.Count, corpus.Programs.Count));
        Assert.Throws<InvalidDataException>(() => corpus.Articles[0]);
    }

    [Fact]
    public void Emission_is_the_same_each_time() => Assert.Equal(
        Emission.Of(Emission.Internal, InventedPages.Bridges().Model, InventedPages.Springs().Model),
        Emission.Of(Emission.Internal, InventedPages.Springs().Model, InventedPages.Bridges().Model));

    /// <summary>The first article has a figure of each awkward subject, the others one named like the article.</summary>
    private static string[] Figures(string title) => title == Awkward[0] ? Awkward : [title];

    private static PageModel[] AwkwardPages() =>
    [
        .. new[] { "a/页.txt", "b/页.txt" }.Select(path =>
        {
            var page = new Reading(path, "题\n\n一座桥。\n") { Properties = new(path, null, null, null, EmbedText: false) };
            foreach (var title in Awkward)
            {
                page.Article(title, ["一座桥。"], id => [.. Figures(title).Select(s => page.Count(id, "一座", s, 1, "座", time: title))]);
                page.Program(new Broadsheet.Program { Id = title, Name = title, Kind = "other", Aliases = new([title + "x"]) });
            }

            return page.Model;
        }),
    ];
}
