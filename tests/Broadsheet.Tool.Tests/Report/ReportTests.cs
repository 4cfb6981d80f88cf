using Microsoft.Playwright;

namespace Broadsheet.Tool.Tests.Report;

public sealed class ReportTests : IAsyncLifetime
{
    private const string Wrong = "果园里的新课堂\n\n李秋云\n\n2023年,镇里开课,共20人参加,其中男12人、女7人。\n\n实施“青苗培训”工程,每人补助300-500元/月。</script><b>尾</b>\n";
    private readonly PageFolder _folder = new();
    private readonly List<string> _errors = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IPage? _page;

    // The texts whose contrast is below 4.5 to 1 (WCAG 2.2, 1.4.3).
    private const string FaintTexts = """
        () => {
          const parse = color => color.match(/[\d.]+/g).map(Number);
          const light = ([r, g, b]) => [r, g, b].map(v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
          const behind = element => { for (let e = element; e; e = e.parentElement) { const color = parse(getComputedStyle(e).backgroundColor); if (color.length < 4 || color[3] === 1) return color; } return [255, 255, 255]; };
          const hasText = element => [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
          return [...document.querySelectorAll('body *')].filter(e => !/^(SCRIPT|NOSCRIPT)$/.test(e.tagName) && hasText(e) && e.checkVisibility()).map(e => {
            const [a, b] = [light(parse(getComputedStyle(e).color)), light(behind(e))].sort((x, y) => y - x);
            return [(a + 0.05) / (b + 0.05), `${e.tagName}.${e.className} ${e.textContent.slice(0, 20)}`];
          }).filter(([ratio]) => ratio < 4.5).map(([ratio, text]) => `${ratio.toFixed(2)} ${text}`);
        }
        """;

    private static string? Chromium { get; } = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    private IPage Page => _page!;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(Chromium is null, "No browser: install Debian's chromium. The report is not looked at.");
        _folder.Write("bridge.txt", PageFolder.Bridge);
        _folder.Write("wrong.txt", Wrong);
        var run = ToolRun.InLanguage("zh_CN.UTF-8", _folder.Path, "report", ".", "--out", "r.html");
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        _page = await _browser.NewPageAsync();
        _page.PageError += (_, error) => _errors.Add(error);
        _page.Console += (_, message) => _errors.AddRange(message.Type is "error" or "warning" ? [message.Text] : []);
        _page.Request += (_, request) => _errors.AddRange(request.Url.StartsWith("file:", StringComparison.Ordinal) || request.Url.StartsWith("data:", StringComparison.Ordinal) || request.Url.StartsWith("blob:", StringComparison.Ordinal) ? [] : [request.Url]);
        await _page.GotoAsync(new Uri(Path.Combine(_folder.Path, "r.html")).AbsoluteUri);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task It_opens_from_disk_without_errors_or_requests_in_every_view()
    {
        foreach (var view in new[] { "statistics", "programs", "charts", "findings", "articles" })
        {
            await Page.Locator($"#tab-{view}").ClickAsync();
            await Assertions.Expect(Page.Locator("#view")).Not.ToBeEmptyAsync();
        }

        await Page.Locator("#language").ClickAsync();
        await Assertions.Expect(Page.Locator("h1")).ToHaveTextAsync("Page report");
        Assert.Empty(_errors);
    }

    [Fact]
    public async Task Figures_dates_programs_and_findings_are_marked_in_the_text()
    {
        var article = Page.Locator("article", new() { HasText = "果园里的新课堂" });
        await Assertions.Expect(article.Locator("mark.statistic")).ToHaveTextAsync(["20人", "12人", "7人", "300-500元/月"]);
        await Assertions.Expect(article.Locator("mark.date")).ToHaveTextAsync(["2023年"]);
        await Assertions.Expect(article.Locator("mark.program")).ToHaveTextAsync(["“青苗培训”工程"]);
        await Assertions.Expect(article.Locator("mark.finding")).ToHaveTextAsync(["20人"]);

        // The page's own markup is text.
        await Assertions.Expect(article).ToContainTextAsync("</script><b>尾</b>");
        await Assertions.Expect(article.Locator("b")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Hovering_and_tabbing_show_the_record()
    {
        await Page.Locator("mark.statistic", new() { HasText = "300-500元/月" }).HoverAsync();
        await Assertions.Expect(Page.Locator("#record")).ToContainTextAsync("300–500 元/人/月");
        await Page.Mouse.MoveAsync(2, 2);
        await Assertions.Expect(Page.Locator("#record")).ToBeHiddenAsync();
        await Page.Locator("article mark.finding").FocusAsync();
        await Assertions.Expect(Page.Locator("#record")).ToContainTextAsync("BSH1002");
        await Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(Page.Locator("#record")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Side_lists_and_search_filter_the_articles()
    {
        await Assertions.Expect(Page.Locator("article")).ToHaveCountAsync(2);
        await Page.Locator("button[data-filter=rule]").ClickAsync();
        await Assertions.Expect(Page.Locator("article h2")).ToHaveTextAsync(["果园里的新课堂"]);
        await Page.GetByText("清除筛选").ClickAsync();
        await Assertions.Expect(Page.Locator("article")).ToHaveCountAsync(2);
        await Page.Keyboard.PressAsync("/");
        await Page.Keyboard.TypeAsync("大桥");
        await Assertions.Expect(Page.Locator("article h2")).ToHaveTextAsync(["两座新桥通车"]);
    }

    [Fact]
    public async Task The_table_sorts_by_value_and_exports_what_it_shows()
    {
        await Page.Locator("#tab-statistics").ClickAsync();
        await Page.Locator("th button", new() { HasText = "数值" }).ClickAsync();
        await Assertions.Expect(Page.Locator("td.number")).ToHaveTextAsync(["2", "2", "7", "12", "20", "300–500", "6,000,000"]);
        await Page.Locator("th button", new() { HasText = "数值" }).ClickAsync();
        await Assertions.Expect(Page.Locator("td.number").First).ToHaveTextAsync("6,000,000");
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.Locator("#export").ClickAsync());
        var lines = (await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken)).Split("\r\n");
        Assert.Equal(9, lines.Length);
        Assert.Contains("近600万元", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_jumps_to_its_words()
    {
        await Page.Locator("#tab-findings").ClickAsync();
        await Page.Locator("ol.findings a").First.ClickAsync();
        var chosen = Page.Locator("article mark.finding.chosen");
        await Assertions.Expect(chosen).ToHaveTextAsync("20人");
        await Assertions.Expect(chosen).ToBeFocusedAsync();
        await Assertions.Expect(chosen).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_finding_shows_its_words_and_what_its_rule_reports()
    {
        await Page.Locator("#tab-findings").ClickAsync();
        await Assertions.Expect(Page.Locator("ol.findings")).ToContainTextAsync("警告 BSH1002");
        await Assertions.Expect(Page.Locator("ol.findings q")).ToContainTextAsync("镇里开课,共20人参加,其中男12人");
        await Assertions.Expect(Page.Locator("ol.findings q mark")).ToHaveTextAsync("20人");
        await Page.Locator("#search").FillAsync("大桥");
        await Assertions.Expect(Page.Locator("ol.findings")).ToHaveCountAsync(0);
        await Assertions.Expect(Page.Locator("[role=status]")).ToHaveTextAsync("1 条中符合的 0 条");
    }

    [Fact]
    public async Task The_legend_takes_marks_away_and_brings_them_back()
    {
        var figure = Page.Locator("article mark.statistic").First;
        var legend = Page.Locator(".legend button", new() { HasText = "数据" });
        await Assertions.Expect(figure).Not.ToHaveCSSAsync("background-color", "rgba(0, 0, 0, 0)");
        await legend.ClickAsync();
        await Assertions.Expect(Page.Locator("article mark.statistic").First).ToHaveCSSAsync("background-color", "rgba(0, 0, 0, 0)");
        await Assertions.Expect(legend).ToHaveAttributeAsync("aria-pressed", "false");
        await legend.ClickAsync();
        await Assertions.Expect(Page.Locator("article mark.statistic").First).Not.ToHaveCSSAsync("background-color", "rgba(0, 0, 0, 0)");
    }

    [Fact]
    public async Task The_keyboard_stays_on_the_filter_it_pressed()
    {
        var money = Page.Locator("button[data-filter=kind]", new() { HasText = "金额" });
        await money.FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(money).ToBeFocusedAsync();
        await Assertions.Expect(money).ToHaveAttributeAsync("aria-pressed", "true");
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task All_text_can_be_read_against_what_is_behind_it(ColorScheme scheme)
    {
        await Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        foreach (var view in new[] { "articles", "statistics", "programs", "charts", "findings" })
        {
            await Page.Locator($"#tab-{view}").ClickAsync();
            Assert.Empty(await Page.EvaluateAsync<string[]>(FaintTexts));
        }
    }

    [Fact]
    public async Task Tabs_move_by_arrow_keys()
    {
        await Page.Locator("#tab-articles").FocusAsync();
        await Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(Page.Locator("#tab-statistics")).ToBeFocusedAsync();
        await Assertions.Expect(Page.Locator("#tab-statistics")).ToHaveAttributeAsync("aria-selected", "true");
    }

    [Fact]
    public async Task On_a_phone_nothing_is_wider_than_the_screen()
    {
        await Page.SetViewportSizeAsync(380, 800);
        foreach (var view in new[] { "articles", "statistics", "programs", "charts", "findings" })
        {
            await Page.Locator($"#tab-{view}").ClickAsync();
            Assert.True(await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), view);
        }

        // The table scrolls for itself; its rows do not grow instead.
        await Page.Locator("#tab-statistics").ClickAsync();
        Assert.True(await Page.EvaluateAsync<bool>("[...document.querySelectorAll('tbody tr')].every(row => row.offsetHeight < 90)"));
    }

    [Fact]
    public async Task Charts_are_drawn()
    {
        await Page.Locator("#tab-charts").ClickAsync();
        await Assertions.Expect(Page.Locator("canvas")).ToHaveCountAsync(3);
        await Page.WaitForFunctionAsync("[...document.querySelectorAll('canvas')].every(c => c.getContext('2d').getImageData(0, 0, c.width, c.height).data.some(v => v > 0))");
        Assert.Empty(_errors);
    }
}
