using Broadsheet.Generator.Pipeline;
using Broadsheet.Generator.Tests.Harness;

namespace Broadsheet.Generator.Tests.Pipeline;

public sealed class PageItemsTests
{
    [Theory]
    [InlineData("/news/", "/news/pages/a.txt", "pages/a.txt")]
    [InlineData("/news/", "/news/a.txt", "a.txt")]
    [InlineData("/home/me/news/", "/home/me/pages/a.txt", "../pages/a.txt")]
    [InlineData("/home/me/news/", "/mnt/pages/a.txt", "a.txt")]
    [InlineData("C:\\news\\", "C:\\news\\pages\\a.txt", "pages/a.txt")]
    [InlineData("C:\\news\\", "D:\\pages\\a.txt", "a.txt")]
    [InlineData("/news/", "pages/a.txt", "pages/a.txt")]
    public void A_page_without_a_path_of_its_own_is_called_by_the_way_from_the_project(string project, string file, string path) =>
        Assert.Equal(path, PageItems.PropertiesOf(new PageFile(file, ""), new ProjectSettings().With("ProjectDir", project))!.Path);

    [Fact]
    public void Metadata_is_read()
    {
        const string File = "/news/a.txt";
        var settings = new ProjectSettings()
            .WithMetadata(File, "BroadsheetPath", "seeds\\a.txt")
            .WithMetadata(File, "BroadsheetPublished", "2025-09-22")
            .WithMetadata(File, "BroadsheetSource", " 河湾日报 ")
            .WithMetadata(File, "BroadsheetColumn", "");
        var properties = PageItems.PropertiesOf(new PageFile(File, ""), settings)!;
        Assert.Equal(("seeds/a.txt", "河湾日报", null, true), (properties.Path, properties.Publication, properties.Column, properties.EmbedText));
        Assert.Equal(new PartialDate(2025, 9, 22), properties.ToMetadata().Published);
        Assert.Equal("a", properties.ToMetadata().PageId);
    }

    [Theory]
    [InlineData("page", true)]
    [InlineData("Page", true)]
    [InlineData("", false)]
    [InlineData("notes", false)]
    public void The_kind_tells_pages(string kind, bool isPage) => Assert.Equal(
        isPage,
        PageItems.PropertiesOf(new PageFile("/news/a.txt", ""), new ProjectSettings().WithMetadata("/news/a.txt", "BroadsheetKind", kind)) is not null);

    [Theory]
    [InlineData("", "Broadsheet")]
    [InlineData("News", "News")]
    [InlineData("East.News", "East.News")]
    [InlineData("东部.class.2024", "东部.@class._2024")]
    [InlineData("a b", "a_b")]
    public void A_namespace_is_made_of_identifiers(string value, string name) =>
        Assert.Equal(name, PageItems.ProjectOptionsOf(new ProjectSettings().With("BroadsheetNamespace", value)).Namespace);

    [Theory]
    [InlineData("true", true)]
    [InlineData("True", true)]
    [InlineData("false", false)]
    [InlineData("", false)]
    public void Types_are_public_when_the_project_says_so(string value, bool isPublic) =>
        Assert.Equal(isPublic, PageItems.ProjectOptionsOf(new ProjectSettings().With("BroadsheetPublic", value)).IsPublic);
}
