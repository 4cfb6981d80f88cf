using Broadsheet;
using Centres = Broadsheet.Articles.高州市综治中心规范化建设的实践与启示;

// Each figure of the report is pinned to the page (BSH5003), and each quotation to its words (BSH5002): when the page is
// corrected, the build says what in the report is no longer so.
var county = Corpus.Expect(Centres.县级综治中心, 1);
var towns = Corpus.Expect(Centres.镇级综治中心, 28);
var villages = Corpus.Expect(Centres.村级综治中心, 488);
var donated = Corpus.Expect(Articles.凝聚驻外流动党员力量建设家乡.累计捐资, 6_000_000);

Console.WriteLine($"""
    # 综治中心建设情况

    高州市建成综治中心{county.Value + towns.Value + villages.Value:0}个：

    | 级别 | 数量 | 出处 |
    |---|---|---|
    | 县级 | {county} | {county.Source} |
    | 镇级 | {towns} | {towns.Source} |
    | 村级 | {villages} | {villages.Source} |

    > {Corpus.Quote("为全市大力推进综治中心规范化建设提供了典范")}

    驻外流动党员累计捐资{donated}（{donated.Source}）。
    """);
