using Broadsheet.Generator.Emit;

namespace Broadsheet.Generator.Tests.Emit;

public sealed class HintNameTests
{
    [Theory]
    [InlineData("pages/page-3.txt", "page-3")]
    [InlineData("pages/ｐ３.txt", "p3")]
    [InlineData("pages/é.txt", "e")]
    [InlineData("pages/T.en.txt", "Ten")]
    public void Shows_the_file_name(string path, string shown) =>
        Assert.StartsWith("Page." + shown + ".", HintName.Of(path), StringComparison.Ordinal);

    [Theory]
    [InlineData("河湾日报.txt")]
    [InlineData("a/b/c/very-long-file-name-that-goes-on-and-on-and-on-and-on-and-on-and-on-and-on-and-on-and-on.txt")]
    [InlineData("")]
    [InlineData("\uD842.txt")]
    public void Is_short_ascii(string path)
    {
        var name = HintName.Of(path);
        Assert.InRange(name.Length, 1, 100);
        Assert.All(name, c => Assert.True(char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_'));
    }

    [Fact]
    public void Differs_for_paths_that_differ_in_case_or_folder_only() =>
        Assert.Equal(3, new[] { "a/p.txt", "b/p.txt", "a/P.txt" }.Select(HintName.Of).Distinct(StringComparer.OrdinalIgnoreCase).Count());
}
