using Broadsheet.Generator.Model;
using Broadsheet.Generator.Tests.Harness;

namespace Broadsheet.Generator.Tests.Snapshots;

public sealed class EmittedSourceTests
{
    [Fact]
    public Task Two_pages() =>
        Snapshot.Matches(Emission.Of(Emission.Internal, InventedPages.Bridges().Model, InventedPages.Springs().Model));

    [Fact]
    public Task Public_in_a_namespace_of_its_own() =>
        Snapshot.Matches(Emission.Of(new ProjectOptions("East.News", IsPublic: true), InventedPages.Springs().Model));

    [Fact]
    public Task A_page_without_embedded_text()
    {
        var page = new Reading("pages/短.txt", "短讯\n\n修路3公里。\n") { Properties = new("pages/短.txt", null, null, null, EmbedText: false) };
        page.Article("短讯", ["修路3公里。"], id => [page.Count(id, "3公里", "路", 3, "公里")]);
        return Snapshot.Matches(Emission.Of(Emission.Internal, page.Model).Where(f => !f.Key.StartsWith("Corpus", StringComparison.Ordinal)));
    }
}
