namespace Broadsheet.Core.Tests.Checks;

/// <summary>Rules that need dates and subjects, over whole pages of a paper of 22 September 2025.</summary>
public sealed class PageRuleTests
{
    private static readonly PartialDate Published = new(2025, 9, 22);

    [Theory]
    [InlineData("展览于9月20日至15日举行。", "9月20日至15日: 9月20日至15日 ends on 2025-09-15, before it starts on 2025-09-20")]
    [InlineData("项目于2023年至2019年实施。", "2023年至2019年: 2023年至2019年 ends on 2019, before it starts on 2023")]
    public void BSH2004_finds_periods_that_end_first(string text, string expected) => Assert.Equal([expected], CheckedPage.Check("BSH2004", text, Published));

    [Theory]
    [InlineData("展览于9月15日至20日举行。")]
    [InlineData("供暖期为11月至3月。")] // into the next year
    [InlineData("展览于9月20日至10月5日举行。")]
    public void BSH2004_leaves_sound_periods_alone(string text) => Assert.Empty(CheckedPage.Check("BSH2004", text, Published));

    [Theory]
    [InlineData("9月25日，全县秋收现场会在柳河镇召开了，会期一天。", "9月25日: 9月25日 (2025-09-25) is told as past, but the paper is of 2025-09-22")]
    public void BSH2003_finds_events_after_the_paper(string text, string expected) => Assert.Equal([expected], CheckedPage.Check("BSH2003", text, Published));

    [Theory]
    [InlineData("9月20日，全县秋收现场会在柳河镇召开了。")]
    [InlineData("9月25日，全县秋收现场会将在柳河镇召开。")]
    [InlineData("报名截止9月25日，已有300人报名。")]
    public void BSH2003_leaves_other_dates_alone(string text) => Assert.Empty(CheckedPage.Check("BSH2003", text, Published));

    [Theory]
    [InlineData("王大山，1950年出生，今年72岁。", "72岁: 72岁: from 1950 to 2025 is 75 years")]
    [InlineData("学校成立于1998年，今年迎来25周年校庆。", "25周年: 25周年: from 1998 to 2025 is 27 years")]
    public void BSH2005_finds_ages_that_do_not_fit(string text, string expected) => Assert.Equal([expected], CheckedPage.Check("BSH2005", text, Published));

    [Theory]
    [InlineData("王大山，1950年出生，今年75岁。")]
    [InlineData("王大山，1950年出生，今年76岁。")] // 虚岁
    [InlineData("学校成立于1998年，今年迎来27周年校庆。")]
    [InlineData("王大山1950年来到柳河，今年92岁。")] // no year of birth
    public void BSH2005_leaves_ages_that_fit_alone(string text) => Assert.Empty(CheckedPage.Check("BSH2005", text, Published));

    [Theory]
    [InlineData("在接受调查的30名学生中，45%每天运动。", "45%: 45% of 30名 is no whole number: the nearest are 43.3% and 46.7%")]
    public void BSH1009_finds_percentages_of_no_whole_number(string text, string expected) => Assert.Equal([expected], CheckedPage.Check("BSH1009", text));

    [Theory]
    [InlineData("在接受调查的30名学生中，40%每天运动。")]
    [InlineData("在接受调查的30名学生中，43%每天运动。")] // 13 of 30, rounded
    [InlineData("在接受调查的300名学生中，45%每天运动。")]
    [InlineData("30名教师和全县45%的学生参加。")]
    public void BSH1009_leaves_possible_percentages_alone(string text) => Assert.Empty(CheckedPage.Check("BSH1009", text));

    [Theory]
    [InlineData("用水量中，农业占40%、工业占35%、生活占30%。", "40%、工业占35%、生活占30%: 40% + 35% + 30% = 105 %, more than 100 %")]
    [InlineData("三次产业分别占20%、50%、40%。", "20%、50%、40%: 20% + 50% + 40% = 110 %, more than 100 %")]
    public void BSH1010_finds_shares_above_the_whole(string text, string expected) => Assert.Equal([expected], CheckedPage.Check("BSH1010", text));

    [Theory]
    [InlineData("用水量中，农业占40%、工业占35%、生活占25%。")]
    [InlineData("三次产业分别占33.4%、33.3%、33.4%。")] // rounded
    [InlineData("选择甲的占60%，选择乙的占55%(可多选)。")]
    [InlineData("甲县占60%。乙县占55%。")] // two sentences
    public void BSH1010_leaves_shares_of_the_whole_alone(string text) => Assert.Empty(CheckedPage.Check("BSH1010", text));

    [Theory]
    [InlineData("柳河县建成乡镇养老中心18个", "柳河县目前已建成乡镇养老中心16个。", "16个: 乡镇养老中心 is 16个 here and 18个 on line 1")]
    public void BSH1005_finds_a_title_that_the_body_contradicts(string title, string text, string expected) =>
        Assert.Equal([expected], CheckedPage.Check("BSH1005", text, title: title));

    [Theory]
    [InlineData("柳河县建成乡镇养老中心18个", "柳河县目前已建成乡镇养老中心18个。")]
    [InlineData("柳河县建成近20个乡镇养老中心", "柳河县目前已建成乡镇养老中心19个。")]
    [InlineData("今日要闻", "去年建成乡镇养老中心16个。今年建成乡镇养老中心18个。")] // two times
    public void BSH1005_leaves_values_that_agree_alone(string title, string text) => Assert.Empty(CheckedPage.Check("BSH1005", text, title: title));
}
