namespace Broadsheet.Tool.Tests;

public sealed class ExplainAndStatsTests : IDisposable
{
    private readonly PageFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_rule_is_explained_with_what_it_finds_and_leaves_alone()
    {
        var run = ToolRun.In(_folder.Path, "explain", "bsh1001");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("BSH1001 DeclaredCount: The declared count differs from the list", run.Output, StringComparison.Ordinal);
        Assert.Contains("## Found", run.Output, StringComparison.Ordinal);
        Assert.Contains("## Left alone", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_in_the_list_has_its_page()
    {
        var rules = ToolRun.In(_folder.Path, "explain").Output.Split('\n').Select(line => line.Split(' ')[0]).Where(word => word.StartsWith("BSH", StringComparison.Ordinal)).ToArray();
        Assert.True(rules.Length > 30);
        Assert.Equal(0, ToolRun.In(_folder.Path, ["explain", .. rules]).ExitCode);
    }

    [Fact]
    public void An_unknown_rule_exits_2()
    {
        var run = ToolRun.In(_folder.Path, "explain", "BSH9999");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("BSH9999", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Stats_count_figures_programs_dates_and_findings_per_article()
    {
        _folder.Write("bridge.txt", PageFolder.Bridge);
        _folder.Write("orchard.txt", PageFolder.Orchard);
        var json = ToolRun.In(_folder.Path, "stats", ".", "--format", "json").Json;
        Assert.Equal(
            [("两座新桥通车", 3, 0, 1), ("果园里的新课堂", 2, 1, 1)],
            json.GetProperty("articles").EnumerateArray().Select(a =>
                (a.GetProperty("title").GetString(), a.GetProperty("statistics").GetInt32(), a.GetProperty("programs").GetInt32(), a.GetProperty("dates").GetInt32())));
        Assert.Contains(json.GetProperty("kinds").EnumerateArray(), kind => kind.GetProperty("name").GetString() == "money" && kind.GetProperty("count").GetInt32() == 2);
        Assert.Contains("两座新桥通车", ToolRun.In(_folder.Path, "stats", ".").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    [InlineData("zsh")]
    public void A_completion_script_asks_the_command_itself(string shell) =>
        Assert.Contains("[suggest:", ToolRun.In(_folder.Path, "completion", shell).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("broadsheet ex", "explain extract")]
    [InlineData("broadsheet check a.txt --format ", "github json sarif text")]
    [InlineData("broadsheet fix a.txt --rule BSH300", "BSH3001 BSH3002 BSH3003 BSH3004 BSH3005")]
    public void Bash_completes_with_the_script(string line, string completions)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "bash is not at hand.");
        var tool = Path.Combine(AppContext.BaseDirectory, "Broadsheet.Tool.dll");
        _folder.Write("complete", $$"""
            broadsheet() { dotnet '{{tool}}' "$@"; }
            source <(broadsheet completion bash)
            COMP_LINE=$1 COMP_POINT=${#1}
            read -ra COMP_WORDS <<<"$1"
            [[ $1 = *' ' ]] && COMP_WORDS+=('')
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _broadsheet
            echo "${COMPREPLY[@]}"
            """.ReplaceLineEndings("\n"));
        using var bash = System.Diagnostics.Process.Start(
            new System.Diagnostics.ProcessStartInfo("bash", ["complete", line]) { WorkingDirectory = _folder.Path, RedirectStandardOutput = true })!;
        Assert.Equal(completions, bash.StandardOutput.ReadToEnd().TrimEnd());
        bash.WaitForExit();
    }

    [Theory]
    [InlineData("fish", "complete -C 'broadsheet ex'", "explain extract")]
    [InlineData("fish", "complete -C 'ls | broadsheet fix a.txt --rule BSH300'", "BSH3001 BSH3002 BSH3003 BSH3004 BSH3005")]
    [InlineData("zsh", "words=(broadsheet ex) CURRENT=2; _broadsheet", "explain extract")]
    [InlineData("zsh", "words=(broadsheet check a.txt --format '') CURRENT=5; _broadsheet", "github json sarif text")]
    public void Other_shells_complete_with_the_script(string shell, string question, string completions)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/" + shell), $"{shell} is not installed (Debian's package of that name): its completion is not tried.");
        var tool = Path.Combine(AppContext.BaseDirectory, "Broadsheet.Tool.dll");
        var setup = shell == "fish"
            ? $"function broadsheet; dotnet '{tool}' $argv; end; broadsheet completion fish | source"
            : $$"""broadsheet() { dotnet '{{tool}}' "$@"; }; compdef() { }; _files() { }; compadd() { print -l -- $suggestions; }; source <(broadsheet completion zsh)""";
        using var run = System.Diagnostics.Process.Start(
            new System.Diagnostics.ProcessStartInfo("/usr/bin/" + shell, ["-c", $"{setup}; {question}"]) { WorkingDirectory = _folder.Path, RedirectStandardOutput = true })!;
        Assert.Equal(completions.Split(' '), run.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        run.WaitForExit();
    }

    [Fact]
    public void The_command_suggests_commands_and_rules()
    {
        Assert.Equal(["explain", "extract"], ToolRun.In(_folder.Path, "[suggest:13]", "broadsheet ex").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()).Order());
        Assert.Contains("BSH1001", ToolRun.In(_folder.Path, "[suggest:24]", "broadsheet explain BSH10").Output, StringComparison.Ordinal);
    }
}
