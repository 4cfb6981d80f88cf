namespace Broadsheet.Tool.Tests.Documentation;

public sealed class ReadmeTests
{
    private static readonly string Root = FindRoot();

    public static TheoryData<string> Pages => [.. new[] { "README.md", "README.zh-CN.md", "CONTRIBUTING.md" }
        .Concat(Directory.GetFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Root, file)))];

    [Fact]
    public void Both_languages_show_the_same_code() =>
        Assert.Equal(CodeOf("README.md"), CodeOf("README.zh-CN.md"));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_lead_to_files(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Root, page))!;
        foreach (var link in File.ReadAllText(Path.Combine(Root, page)).Split("](").Skip(1).Select(rest => rest.Split(')', '#')[0]))
        {
            Assert.True(
                link.StartsWith("https://", StringComparison.Ordinal) || Path.Exists(Path.Combine(folder, link)),
                $"{page} links to {link}");
        }
    }

    /// <summary>The lines between fences, without their comments.</summary>
    private static IEnumerable<string> CodeOf(string page) => File.ReadAllText(Path.Combine(Root, page))
        .Split("```").Where((_, part) => part % 2 == 1)
        .SelectMany(block => block.Split('\n'))
        .Select(line => line.Split(["// ", "# "], StringSplitOptions.None)[0].TrimEnd());

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Generators.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
