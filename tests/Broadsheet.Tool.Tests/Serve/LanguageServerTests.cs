using System.Text.Json;
using StreamJsonRpc;

namespace Broadsheet.Tool.Tests.Serve;

public sealed class LanguageServerTests : IAsyncLifetime
{
    private const string Right = "果园里的新课堂\n\n李秋云\n\n镇里开课,共20人参加,其中男12人、女8人。\n\n一、主要做法\n\n实施“青苗培训”工程,每人补助300-500元/月,群众纷纷报名。\n";
    private readonly PageFolder _folder = new();
    private EditorClient? _client;

    private EditorClient Client => _client!;

    private string Uri => new Uri(Path.Combine(_folder.Path, "page.txt")).AbsoluteUri;

    public async ValueTask InitializeAsync() => _client = await EditorClient.StartAsync(_folder.Path);

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task It_says_what_it_can_and_ends_as_told()
    {
        Assert.Equal("utf-16", Client.Capabilities.GetProperty("positionEncoding").GetString());
        Assert.Equal(2, Client.Capabilities.GetProperty("textDocumentSync").GetProperty("change").GetInt32());
        Assert.Equal(0, await Client.EndAsync());
    }

    [Fact]
    public async Task A_wrong_figure_is_told_while_it_is_typed_and_taken_back_when_it_is_mended()
    {
        await Client.OpenAsync(Uri, Right);
        Assert.Empty(await Client.RulesAsync(Uri, 1));

        // 女8人 becomes 女7人: the last figure of line 4.
        var at = Right.Split('\n')[4].IndexOf('8', StringComparison.Ordinal);
        await Client.ChangeAsync(Uri, 2, Edit(4, at, 4, at + 1, "7"));
        Assert.Equal(["BSH1002"], await Client.RulesAsync(Uri, 2));
        await Client.ChangeAsync(Uri, 3, Edit(4, at, 4, at + 1, "8"));
        Assert.Empty(await Client.RulesAsync(Uri, 3));
    }

    [Fact]
    public async Task A_diagnostic_says_where_and_leads_to_the_page_of_its_rule()
    {
        const string untitled = "untitled:Untitled-1";
        await Client.OpenAsync(untitled, Right.Replace("女8人", "女7人", StringComparison.Ordinal));
        var diagnostic = Assert.Single(await Client.DiagnosticsAsync(untitled, 1));
        Assert.Equal(4, diagnostic.GetProperty("range").GetProperty("start").GetProperty("line").GetInt32());
        Assert.Equal(2, diagnostic.GetProperty("severity").GetInt32());
        Assert.EndsWith("/docs/rules/BSH1002.md", diagnostic.GetProperty("codeDescription").GetProperty("href").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_edits_of_one_message_follow_each_other()
    {
        await Client.OpenAsync(Uri, "");
        await Client.ChangeAsync(Uri, 2, Edit(0, 0, 0, 0, "果园里的新课堂\r\n\r\n李秋云\r\n\r\n共20人参加,其中男12人、"), Edit(4, 15, 4, 15, "女7人,群众纷纷报名参加。"));
        Assert.Equal(["BSH1002"], await Client.RulesAsync(Uri, 2));
    }

    [Fact]
    public async Task Edits_outside_the_text_are_taken_at_its_edges()
    {
        await Client.OpenAsync(Uri, Right);
        await Client.ChangeAsync(Uri, 2, Edit(400, 9, 900, 0, "结束"), Edit(4, 3, 2, 0, ""), Edit(-1, -5, 0, 9999, "果园里的课"));
        _ = await Client.RulesAsync(Uri, 2);
        await Client.ChangeAsync(Uri, 3, new { text = Right.Replace("女8人", "女7人", StringComparison.Ordinal) });
        Assert.Equal(["BSH1002"], await Client.RulesAsync(Uri, 3));
    }

    [Fact]
    public async Task Hovering_shows_the_record_of_a_figure_and_of_a_program()
    {
        await Client.OpenAsync(Uri, Right);
        var line = Right.Split('\n')[8];
        var figure = await Client.AskAsync("textDocument/hover", At(8, line.IndexOf("300", StringComparison.Ordinal) + 2));
        Assert.Contains("300–500 元/人/月", figure.GetProperty("contents").GetProperty("value").GetString(), StringComparison.Ordinal);
        Assert.Equal((8, line.IndexOf("300", StringComparison.Ordinal)), (figure.GetProperty("range").GetProperty("start").GetProperty("line").GetInt32(), figure.GetProperty("range").GetProperty("start").GetProperty("character").GetInt32()));
        var program = await Client.AskAsync("textDocument/hover", At(8, line.IndexOf('青', StringComparison.Ordinal)));
        Assert.Contains("“青苗培训”工程", program.GetProperty("contents").GetProperty("value").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, (await Client.AskAsync("textDocument/hover", At(4, 1))).ValueKind);
    }

    [Fact]
    public async Task The_outline_has_articles_and_headings()
    {
        await Client.OpenAsync(Uri, Right);
        var article = Assert.Single((await Client.AskAsync("textDocument/documentSymbol", new { textDocument = new { uri = Uri } })).EnumerateArray());
        Assert.Equal("果园里的新课堂", article.GetProperty("name").GetString());
        Assert.Equal("一、主要做法", Assert.Single(article.GetProperty("children").EnumerateArray()).GetProperty("name").GetString());
    }

    [Fact]
    public async Task Mentions_of_a_program_are_found_in_open_pages_and_in_those_on_disk()
    {
        _folder.Write("other.txt", "课堂开到山里\n\n何远\n\n“青苗培训”工程启动以后,群众纷纷报名参加。\n");
        await Client.OpenAsync(Uri, Right);
        var column = Right.Split('\n')[8].IndexOf('苗', StringComparison.Ordinal);
        var all = await Client.AskAsync("textDocument/references", new { textDocument = new { uri = Uri }, position = new { line = 8, character = column }, context = new { includeDeclaration = true } });
        Assert.Equal(["other.txt", "page.txt"], all.EnumerateArray().Select(location => location.GetProperty("uri").GetString()!.Split('/')[^1]).Order());
        var first = await Client.AskAsync("textDocument/definition", At(8, column));
        Assert.Equal(JsonValueKind.String, first.GetProperty("uri").ValueKind);
    }

    [Fact]
    public async Task A_certain_correction_a_marker_and_the_baseline_are_offered()
    {
        var text = Right.Replace("群众纷纷报名", "落实工作副署", StringComparison.Ordinal);
        await Client.OpenAsync(Uri, text);
        Assert.Equal(["BSH3005"], await Client.RulesAsync(Uri, 1));
        var line = text.Split('\n')[8];
        var at = line.IndexOf("副署", StringComparison.Ordinal);
        var actions = (await Client.AskAsync("textDocument/codeAction", new { textDocument = new { uri = Uri }, range = RangeOf(8, at, 8, at), context = new { diagnostics = Array.Empty<object>() } })).EnumerateArray().ToArray();
        Assert.Equal(["Replace by “部署”", "Silence BSH3005 in this paragraph", "Add this finding of BSH3005 to the baseline"], actions.Select(action => action.GetProperty("title").GetString()));

        var edit = actions[0].GetProperty("edit").GetProperty("changes").GetProperty(Uri)[0];
        Assert.Equal("部署", edit.GetProperty("newText").GetString());
        var marker = actions[1].GetProperty("edit").GetProperty("changes").GetProperty(Uri)[0];
        await Client.ChangeAsync(Uri, 2, new { range = marker.GetProperty("range"), text = marker.GetProperty("newText").GetString() });
        Assert.Empty(await Client.RulesAsync(Uri, 2));

        await Client.ChangeAsync(Uri, 3, new { text });
        Assert.Equal(["BSH3005"], await Client.RulesAsync(Uri, 3));
        var command = actions[2].GetProperty("command");
        await Client.AskAsync("workspace/executeCommand", new { command = command.GetProperty("command").GetString(), arguments = command.GetProperty("arguments") });
        Assert.Empty(await Client.RulesAsync(Uri, 3));
        Assert.Contains("副署", await File.ReadAllTextAsync(Path.Combine(_folder.Path, "broadsheet.baseline.json"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_page_has_no_diagnostics_and_an_unknown_one_no_answers()
    {
        await Client.OpenAsync(Uri, Right.Replace("女8人", "女7人", StringComparison.Ordinal));
        Assert.NotEmpty(await Client.RulesAsync(Uri, 1));
        await Client.TellAsync("textDocument/didClose", new { textDocument = new { uri = Uri } });
        Assert.Empty(await Client.RulesAsync(Uri, null));
        Assert.Empty((await Client.AskAsync("textDocument/documentSymbol", new { textDocument = new { uri = Uri } })).EnumerateArray());
        await Assert.ThrowsAsync<RemoteMethodNotFoundException>(() => Client.AskAsync("textDocument/rename", At(0, 0)));
    }

    [Fact]
    public async Task A_baseline_that_cannot_be_read_is_logged_and_knows_nothing()
    {
        _folder.Write("broadsheet.baseline.json", "{");
        await Client.OpenAsync(Uri, Right.Replace("女8人", "女7人", StringComparison.Ordinal));
        Assert.Equal(["BSH1002"], await Client.RulesAsync(Uri, 1));
        Assert.Contains(Client.Log, message => message.Contains("BSH0010", StringComparison.Ordinal));
    }

    private static object RangeOf(int line, int character, int endLine, int endCharacter) =>
        new { start = new { line, character }, end = new { line = endLine, character = endCharacter } };

    private static object Edit(int line, int character, int endLine, int endCharacter, string text) =>
        new { range = RangeOf(line, character, endLine, endCharacter), text };

    private object At(int line, int character) => new { textDocument = new { uri = Uri }, position = new { line, character } };
}
