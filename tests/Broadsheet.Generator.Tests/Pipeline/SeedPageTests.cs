using Broadsheet.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace Broadsheet.Generator.Tests.Pipeline;

public sealed class SeedPageTests
{
    private const string Path = "seeds/maoming-opinion-page.txt";

    /// <summary>The design's own example of what a program sees.</summary>
    private const string Main = """
        using Broadsheet;
        internal static class Main
        {
            public static object[] Run()
            {
                Statistic towns = Articles.高州市综治中心规范化建设的实践与启示.镇级综治中心;
                return new object[]
                {
                    Corpus.Articles.Count, towns.Subject, towns.Value, towns.ToString(), towns.Source.Line,
                    Articles.高州市综治中心规范化建设的实践与启示.Article.Title, Programs.枫桥经验.Kind, Programs.百千万工程.Name,
                    Corpus.All.FindProgram("百千万工程").Name,
                };
            }
        }
        """;

    [Theory]
    [InlineData("net10.0")]
    [InlineData("net48")]
    public void The_seed_page_gives_what_the_design_shows(string framework)
    {
        var raw = File.ReadAllText(System.IO.Path.Combine(RepositoryFiles.Root, Path));
        var run = new Driven(new ProjectSettings(), new PageFile("/news/" + Path, raw));
        var emitted = run.Result.GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString());
        var compilation = Consumer.Compile(emitted, Main, framework, LanguageVersion.CSharp7_3);
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning));
        if (framework == "net10.0")
        {
            var assembly = Consumer.Load(compilation, new Reading(Path, raw));
            Assert.Equal(
                [4, "镇级综治中心", 28m, "28个", 59, "高州市综治中心规范化建设的实践与启示", "经验", "百县千镇万村高质量发展工程", "百县千镇万村高质量发展工程"],
                (object[])assembly.GetType("Main")!.GetMethod("Run")!.Invoke(null, null)!);
        }
    }
}
