using Broadsheet.Package.Tests.Harness;

namespace Broadsheet.Package.Tests;

public sealed class ConsumerTests(BuiltConsumers consumers)
{
    [Theory]
    [InlineData("BothCorpora")]
    [InlineData("Desktop")]
    [InlineData("East")]
    [InlineData("Edited")]
    [InlineData("EmittedFiles")]
    [InlineData("FSharp")]
    [InlineData("Language9")]
    [InlineData("Net8")]
    [InlineData("NoPages")]
    [InlineData("PageNames")]
    [InlineData("Standard20")]
    [InlineData("TopLevel")]
    [InlineData("Twins")]
    [InlineData("VisualBasic")]
    [InlineData("West")]
    public void Builds_without_a_warning(string consumer)
    {
        Assert.Empty(consumers.Complaints(consumer));
        Assert.NotEmpty(Directory.GetFiles(consumers.Folder(consumer), "*.dll", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(consumers.Folder(consumer), "*.exe", SearchOption.AllDirectories)));
    }

    [Fact]
    public void All_build() => Assert.True(consumers.Build.ExitCode == 0, consumers.Build.Output);

    [Fact]
    public async Task A_file_with_top_level_statements_uses_Program() => Assert.Equal(
        ["清泉行动 True True", "两座新桥通车", "清泉行动到村头", "近600万元"],
        (await consumers.Run("TopLevel")).Succeeded().Lines);

    [Fact]
    public async Task A_program_for_an_older_framework_runs() => Assert.Equal(
        ["<6000000 元", "两座新桥通车 清泉行动到村头", "近600万元", "2"],
        (await consumers.Run("Net8")).Succeeded().Lines);

    [Fact]
    public async Task A_program_for_the_desktop_framework_runs()
    {
        var mono = OperatingSystem.IsWindows() ? null : "/usr/bin/mono";
        Assert.SkipUnless(mono is null || File.Exists(mono), "mono is not installed (Debian's mono-devel): the .NET Framework program is built but not run.");
        var program = consumers.Output("Desktop", "Desktop.exe");
        Assert.Equal(
            ["<6000000 元", "两座新桥通车 清泉行动到村头", "近600万元", "2"],
            (await consumers.RunFile("Desktop", mono is null ? [program] : [mono, program])).Succeeded().Lines);
    }

    [Theory]
    [InlineData("FSharp")]
    [InlineData("VisualBasic")]
    public async Task Other_languages_use_the_corpus_of_a_library(string consumer) => Assert.Equal(
        ["近600万元", "两座新桥通车", "近600万元"], (await consumers.Run(consumer)).Succeeded().Lines);

    [Fact]
    public async Task Corpora_of_two_projects_share_the_records_and_are_asked_as_one() => Assert.Equal(
        ["近600万元 36公里", "两座新桥通车 清泉行动到村头", "两座新桥通车 清泉行动到村头", "两座新桥通车 清泉行动到村头", "1 3 6"],
        (await consumers.Run("BothCorpora")).Succeeded().Lines);

    [Fact]
    public async Task Pages_keep_their_names_and_metadata_and_are_embedded_once() => Assert.Equal(
        [
            "page/1 四座老桥翻新 2024-05-01   1",
            "T.en/1 三座新桥开工 2025-09-22 临江日报 要闻 1",
            "north/p1/1 两座新桥通车 2025-09-22 临江日报 要闻 1",
            "south/p1/1 清泉行动到村头 2025-09-22 临江日报 要闻 1",
            "broadsheet/older/page.txt broadsheet/pages/T.en.txt broadsheet/pages/north/p1.txt broadsheet/pages/south/p1.txt",
        ],
        (await consumers.Run("PageNames")).Succeeded().Lines);

    [Fact]
    public async Task Emitted_files_of_the_longest_names_can_be_written()
    {
        Assert.Equal(["141", "2座"], (await consumers.Run("EmittedFiles")).Succeeded().Lines);
        // The page, the lists and programs, and the way to each page.
        Assert.Equal(3, EmittedFiles("EmittedFiles").Length);
    }

    [Theory]
    [InlineData("NoPages")]
    [InlineData("BothCorpora")]
    public void Nothing_is_emitted_where_there_are_no_pages(string consumer) => Assert.Empty(EmittedFiles(consumer));

    [Theory]
    [InlineData("Twin.dll")]
    [InlineData("Twin.pdb")]
    [InlineData("Twin.xml")]
    public void The_folder_of_a_build_does_not_show_in_it(string file) => Assert.Equal(
        File.ReadAllBytes(consumers.Output(Path.Combine("Twins", "here"), file)),
        File.ReadAllBytes(consumers.Output(Path.Combine("Twins", "far", "away", "from", "here"), file)));

    private string[] EmittedFiles(string consumer) =>
        [.. Directory.GetFiles(Path.Combine(consumers.Folder(consumer), "obj"), "*.g.cs", SearchOption.AllDirectories)
            .Where(f => f.Contains("Broadsheet.Generator", StringComparison.Ordinal))];
}
