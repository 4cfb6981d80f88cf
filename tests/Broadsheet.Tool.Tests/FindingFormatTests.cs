using System.Text.Json;

namespace Broadsheet.Tool.Tests;

public sealed class FindingFormatTests : IDisposable
{
    private const string Wrong = "果园里的新课堂\n\n李秋云\n\n镇里开课,共20人参加,其中男12人、女7人。\n";
    private readonly PageFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Text_marks_the_words_under_their_line_in_cells()
    {
        _folder.Write("page.txt", Wrong);
        var lines = ToolRun.In(_folder.Path, "check", "page.txt").Output.Split('\n');
        Assert.StartsWith("page.txt(5,7): warning BSH1002: ", lines[0], StringComparison.Ordinal);
        Assert.Equal("     5 | 镇里开课,共20人参加,其中男12人、女7人。", lines[1]);

        // Six characters of two cells and one of one stand before.
        Assert.Equal("       |            ^^^^", lines[2]);
        Assert.Equal("       = page.txt(5,16): 12人", lines[3]);
        Assert.Equal("       = page.txt(5,21): 7人", lines[4]);
        Assert.EndsWith("more: https://github.com/broadsheet-net/broadsheet/blob/main/docs/rules/BSH1002.md", lines[5], StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_line_is_cut_around_the_words()
    {
        var filler = string.Concat(Enumerable.Repeat("山路两旁栽满了桃树,", 40));
        _folder.Write("page.txt", Wrong.Replace("镇里开课,", filler, StringComparison.Ordinal).Replace("女7人。", "女7人。" + filler, StringComparison.Ordinal));
        var line = ToolRun.In(_folder.Path, "check", "page.txt").Output.Split('\n')[1];
        Assert.StartsWith("     5 | …", line, StringComparison.Ordinal);
        Assert.EndsWith("…", line, StringComparison.Ordinal);
        Assert.Contains("20人", line, StringComparison.Ordinal);
        Assert.InRange(line.Length, 40, 90);
    }

    [Fact]
    public void The_correction_stands_under_the_words()
    {
        _folder.Write("page.txt", "果园里的新课堂\n\n李秋云\n\n镇里落实健康工作副署,群众纷纷报名参加。\n");
        Assert.Contains("= correction: 部署\n", ToolRun.In(_folder.Path, "check", "page.txt").Output, StringComparison.Ordinal);
        Assert.Contains("= 改为: 部署\n", ToolRun.InLanguage("zh_CN.UTF-8", _folder.Path, "check", "page.txt").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void GitHub_reads_a_command_a_line()
    {
        _folder.Write("a,b.txt", Wrong.Replace("男12人", "男60%", StringComparison.Ordinal).Replace("女7人", "女50%", StringComparison.Ordinal) + Wrong);
        var line = ToolRun.In(_folder.Path, "check", "a,b.txt", "--format", "github").Output.Split('\n')[0];
        Assert.Matches("^::warning file=a%2Cb\\.txt,line=\\d+,col=\\d+,endColumn=\\d+,title=BSH\\d{4}::", line);
    }

    [Fact]
    public void GitHub_says_that_words_are_to_be_left_out()
    {
        _folder.Write("page.txt", "两座新桥通车\n\n王小明\n\n《临江日报》、《临江晚报》报道了通车的消息。\n");
        Assert.Contains("%0Acorrection: (leave out)", ToolRun.In(_folder.Path, "check", "page.txt", "--format", "github").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_follows_its_schema_and_names_rule_place_and_fix()
    {
        _folder.Write("页面.txt", Wrong.Replace("镇里开课", "镇里落实工作副署", StringComparison.Ordinal));
        var json = ToolRun.In(_folder.Path, "check", "页面.txt", "--format", "sarif").Json;
        ValidJson.Against("sarif-2.1.0.json", json);
        var run = json.GetProperty("runs")[0];
        var results = run.GetProperty("results").EnumerateArray().ToArray();
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.All(results, result => Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
        var sum = Assert.Single(results, result => result.GetProperty("ruleId").GetString() == "BSH1002");
        Assert.Equal(2, sum.GetProperty("relatedLocations").GetArrayLength());
        Assert.Equal(Uri.EscapeDataString("页面.txt"), sum.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
        var confusion = Assert.Single(results, result => result.GetProperty("ruleId").GetString() == "BSH3005");
        Assert.Equal("部署", confusion.GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0].GetProperty("insertedContent").GetProperty("text").GetString());
    }

    [Fact]
    public void The_summary_estimates_the_error_rate()
    {
        _folder.Write("page.txt", Wrong);
        var error = ToolRun.In(_folder.Path, "check", "page.txt").Error;
        Assert.Matches(@"About [\d.]+ error\(s\) to 10,000 characters \(\d+ characters; a newspaper passes with at most 3\)", error);
    }

    [Fact]
    public void A_baseline_keeps_known_findings_quiet_and_says_when_one_is_gone()
    {
        _folder.Write("page.txt", Wrong);
        var written = ToolRun.In(_folder.Path, "check", ".", "--write-baseline");
        Assert.Equal((0, ""), (written.ExitCode, written.Output));
        string[] again = ["check", ".", "--baseline", "broadsheet.baseline.json", "--format", "json"];
        Assert.Empty(ToolRun.In(_folder.Path, again).Findings);

        _folder.Write("page.txt", "今天\n\n" + Wrong);
        Assert.DoesNotContain(ToolRun.In(_folder.Path, again).Findings, finding => finding.GetProperty("rule").GetString() == "BSH1002");

        _folder.Write("page.txt", Wrong.Replace("女7人", "女8人", StringComparison.Ordinal));
        var gone = Assert.Single(ToolRun.In(_folder.Path, again).Findings);
        Assert.Equal(("BSH0011", "broadsheet.baseline.json"), (gone.GetProperty("rule").GetString(), gone.GetProperty("file").GetString()));
    }

    [Fact]
    public void A_baseline_that_cannot_be_read_exits_2_with_line_and_column()
    {
        _folder.Write("page.txt", Wrong);
        _folder.Write("known.json", "{\n  \"version\": 1,\n  \"findings\": [ x ]\n}\n");
        var run = ToolRun.In(_folder.Path, "check", "page.txt", "--baseline", "known.json");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("known.json(3,", run.Error, StringComparison.Ordinal);
        Assert.Contains("error BSH0010", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_that_is_not_there_is_said_with_the_command_that_writes_it()
    {
        _folder.Write("page.txt", PageFolder.Bridge);
        var run = ToolRun.In(_folder.Path, "check", "page.txt", "--baseline", "known.json");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("broadsheet check PAGE... --baseline known.json --write-baseline", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.In(_folder.Path, "check", "page.txt", "--baseline", "known.json", "--write-baseline").ExitCode);
        Assert.Equal(0, ToolRun.In(_folder.Path, "check", "page.txt", "--baseline", "known.json").ExitCode);
    }

    [Fact]
    public void Out_takes_the_findings()
    {
        _folder.Write("page.txt", Wrong);
        var run = ToolRun.In(_folder.Path, "check", "page.txt", "--format", "json", "--out", "found.json");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.NotEmpty(JsonDocument.Parse(File.ReadAllText(Path.Combine(_folder.Path, "found.json"))).RootElement.GetProperty("findings").EnumerateArray());
    }
}
