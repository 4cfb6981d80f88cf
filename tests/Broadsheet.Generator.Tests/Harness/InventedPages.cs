namespace Broadsheet.Generator.Tests.Harness;

/// <summary>Small invented pages for tests.</summary>
internal static class InventedPages
{
    /// <summary>Two articles with a healed line break, a range, a program and a date.</summary>
    internal static Reading Bridges(bool embedText = true)
    {
        const string Raw = "要闻\n\n两座新桥通车\n\n王小明(城区)\n\n2024\n年,全县建成2座大桥,总投资近600\n万元。每座每年节省300-500元/户。\n\n" +
            "读者来信\r\n\r\n推进“清泉行动”，要有耐心<&>。\n";
        var page = new Reading("pages/桥.txt", Raw) { Properties = new("pages/桥.txt", "2025-09-22", "河湾日报", null, embedText) };
        page.Article(
            "两座新桥通车",
            ["2024年,全县建成2座大桥,总投资近600万元。每座每年节省300-500元/户。"],
            id =>
            [
                page.Count(id, "2座", "大桥", 2, "座", "2024年", "全县") with { TimeResolved = new(new PartialDate(2024)) },
                page.Count(id, "近600万元", "总投资", 6_000_000, "元", "2024年") with
                {
                    Approximation = Approximation.Under, Kind = StatisticKind.Money, TimeResolved = new(new PartialDate(2024)),
                },
                page.Count(id, "300-500元/户", null, 0, "元", id: id + "/300-500元/户") with
                {
                    Value = null, Low = 300, High = 500.50m, Kind = StatisticKind.Money, Per = new(["座", "户"]), Change = Change.Decrease,
                },
            ],
            a => a with
            {
                Column = "要闻",
                Authors = new([new Author("王小明", "城区")]),
                Published = new PartialDate(2025, 9, 22),
                Publication = "河湾日报",
                Dates = new([new DateMention("2024年", new TimePeriod(new PartialDate(2024), new PartialDate(2025, 6)), page.At("2024年"))]),
            });
        page.Article("读者来信", ["推进“清泉行动”，要有耐心<&>。"], change: a => a with
        {
            Subtitle = "不在文中的副题",
            Headings = new([new Heading("读者来信", 1, page.At("读者来信"))]),
        });
        page.Program(new Broadsheet.Program
        {
            Id = "清泉行动",
            Name = "清泉行动",
            Kind = "行动",
            Aliases = new(["清泉"]),
            Components = new(["清", "泉"]),
            Lead = "水务局",
            Members = new(["志愿者"]),
            Launched = new PartialDate(2024, 11),
            Mentions = new([new ProgramMention("桥/2", "“清泉行动”", page.At("“清泉行动”"))]),
            Statistics = new(["桥/1/大桥"]),
        });
        return page;
    }

    /// <summary>One article, with a program that the page of the bridges names, too.</summary>
    internal static Reading Springs()
    {
        const string Raw = "泉水清了\n\n“清泉行动”以来,清理河道12条。\n";
        var page = new Reading("pages/泉.txt", Raw);
        page.Article("泉水清了", ["“清泉行动”以来,清理河道12条。"], id => [page.Count(id, "12条", "河道", 12, "条")]);
        return page.Program(new Broadsheet.Program
        {
            Id = "清泉行动",
            Name = "清泉行动",
            Kind = "行动",
            Mentions = new([new ProgramMention("泉/1", "“清泉行动”", page.At("“清泉行动”"))]),
            Statistics = new(["泉/1/河道"]),
        });
    }
}
