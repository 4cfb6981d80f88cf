using Microsoft.Playwright;

namespace Newsroom.Tests;

public sealed class BrowserTests(RunningNewsroom newsroom) : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IPage? _page;

    private static string? Chromium { get; } = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    private IPage Page => _page!;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(Chromium is null, "No browser: install Debian's chromium. The page is not tested.");
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        _page = await _browser.NewPageAsync();
        _page.PageError += (_, error) => Assert.Fail(error);
        await _page.GotoAsync(newsroom.Client.BaseAddress!.ToString());
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    [Fact]
    public async Task An_editor_reads_an_article_with_its_figures_marked()
    {
        await Page.GetByPlaceholder("标题或正文中的词").FillAsync("果园道路");
        await Page.GetByText("查找").ClickAsync();
        await Page.GetByText("柑橘出山记").ClickAsync();
        await Assertions.Expect(Page.Locator("h2")).ToHaveTextAsync("柑橘出山记");
        await Assertions.Expect(Page.Locator("mark")).ToHaveTextAsync(["8.9万亩", "超10万吨", "1.1万人", "86公里", "近3000万元", "120元"]);
        await Assertions.Expect(Page.Locator("mark").First).ToHaveAttributeAsync("title", "柑橘种植面积　2023年");
    }

    [Fact]
    public async Task An_editor_goes_from_an_article_to_its_program_and_back()
    {
        await Page.GetByText("柑橘出山记").ClickAsync();
        await Page.Locator("main").GetByText("橘路工程", new() { Exact = true }).ClickAsync();
        await Assertions.Expect(Page.Locator("h2")).ToHaveTextAsync("橘路工程");
        await Assertions.Expect(Page.Locator("ul.articles a")).ToHaveTextAsync(["柑橘出山记", "一颗柑橘的长尾效应"]);
        await Page.Locator("ul.articles a").Last.ClickAsync();
        await Assertions.Expect(Page.Locator("h2")).ToHaveTextAsync("一颗柑橘的长尾效应");
    }

    [Fact]
    public async Task An_editor_converts_areas_and_sees_them_drawn()
    {
        await Page.GetByText("数据", new() { Exact = true }).ClickAsync();
        await Assertions.Expect(Page.GetByAltText("柑橘种植面积")).ToBeVisibleAsync();
        Assert.True(await Page.GetByAltText("柑橘种植面积").EvaluateAsync<bool>("image => image.decode().then(() => image.naturalWidth > 0)"));
        await Page.GetByLabel("种类").SelectOptionAsync("area");
        await Page.GetByPlaceholder("换算成：公顷、万元…").FillAsync("公顷");
        await Page.GetByText("筛选").ClickAsync();
        await Assertions.Expect(Page.Locator("tbody tr")).ToHaveCountAsync(4);
        await Assertions.Expect(Page.Locator("td.number")).ToHaveTextAsync(["5,466.67 公顷", "400 公顷", "5,933.33 公顷", "6,200 公顷"]);
    }

    [Fact]
    public async Task A_bad_address_says_so()
    {
        await Page.GotoAsync(newsroom.Client.BaseAddress + "#/articles/none/1");
        await Assertions.Expect(Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("读取失败");
    }
}
