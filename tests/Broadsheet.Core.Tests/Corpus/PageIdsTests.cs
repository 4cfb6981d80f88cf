using Broadsheet.Core.Corpus;

namespace Broadsheet.Core.Tests.Corpus;

public sealed class PageIdsTests
{
    [Theory]
    [InlineData(new[] { "pages/a.txt", "pages/b.txt" }, new[] { "a", "b" })]
    [InlineData(new[] { "x/a.txt", "y/a.txt", "y/b.txt" }, new[] { "x/a", "y/a", "b" })]
    [InlineData(new[] { "1/x/a.txt", "2/x/a.txt" }, new[] { "1/x/a", "2/x/a" })]
    [InlineData(new[] { "a.txt", "x/a.txt" }, new[] { "a", "x/a" })]
    [InlineData(new[] { "a.txt", "a.md" }, new[] { "a.txt", "a.md" })]
    [InlineData(new[] { "T.txt", "T.en.txt" }, new[] { "T", "T.en" })]
    [InlineData(new[] { ".txt" }, new[] { ".txt" })]
    public void Use_as_much_of_the_path_as_needed(string[] paths, string[] ids) => Assert.Equal(ids, PageIds.Of(paths));
}
