using Broadsheet.Core.Corpus;
using Broadsheet.Core.Layout;

namespace Broadsheet.Core.Tests.Corpus;

public sealed class WidthTests
{
    [Fact]
    public void Full_width_forms_change_no_value()
    {
        var raw = File.ReadAllText("seeds/maoming-opinion-page.txt");
        var wide = string.Concat(raw.Select(character => character is > ' ' and <= '~' ? (char)(character - '!' + '！') : character));
        Assert.Equal(Figures(raw), Figures(wide));
    }

    private static IReadOnlyList<string> Figures(string page) =>
        [.. PageReader.Read(page, new PageMetadata { File = "page.txt", PageId = "page" }).Articles.SelectMany(article => article.Statistics)
            .Select(figure => $"{figure.Value} {figure.Low} {figure.High} {figure.Unit} {figure.Per} {figure.Approximation} {figure.TimeResolved}")];
}
