using Broadsheet.Core.Corpus;
using Broadsheet.Core.Layout;

namespace Broadsheet.Core.Tests.Corpus;

public sealed class QuotedNamesTests
{
    [Theory]
    [InlineData("打造“15分钟生活圈”,建成站点26个。", "26个")]
    [InlineData("实施“四好路”提质改造三年行动计划,修路126公里。", "126公里")]
    [InlineData("深化农村人居环境整治提升五年行动,改厕3万座。", "3万座")]
    [InlineData("从家里到学校要15分钟,他说:“15分钟不长。”", "15分钟、15分钟")]
    public void Numerals_of_a_name_are_no_figures(string text, string figures)
    {
        var page = "云岭市推进重点工作\n\n" + text + "云岭市今年还要推进许多别的工作,市民们都很关心,也都很支持。";
        var reading = PageReader.Read(page, new PageMetadata { File = "page.txt", PageId = "page" });
        Assert.Equal(figures.Split('、'), reading.Articles.SelectMany(a => a.Statistics).Select(s => s.Text));
    }
}
