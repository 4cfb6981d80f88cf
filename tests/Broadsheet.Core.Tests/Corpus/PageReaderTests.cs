using Broadsheet.Core.Corpus;
using Broadsheet.Core.Layout;
using CsCheck;

namespace Broadsheet.Core.Tests.Corpus;

public sealed class PageReaderTests
{
    private static readonly string Seed = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", "maoming-opinion-page.txt"));

    // Forms that a break may cut: decimals, ranges, multipliers, denominators, approximations, dates.
    private const string Report =
        "云岭市推进重点工作\n\n□本报记者 张明\n\n" +
        "2024年，云岭市新建、改建服务站1,126个，完成投资3.75亿元，同比增长12.6%，其中近600万元用于培训；全市15%～30%的村级站点配备专职人员，每人每月补助300-500元，" +
        "高于上年4.3个百分点。截至今年9月底，共有二十三万余名群众受益，平均等候时间由45分钟缩短至12分钟左右，群众满意率达98.5%以上。" +
        "市里还提出，到2027年新增充电桩1.2万个，每公里建设成本控制在85万元以内，气温低于-5℃时启动预案，先后有三十多家企业、8000人次参与，回收废旧电池2500多公斤。";

    private static readonly Gen<string> Pieces = Gen.OneOfConst(
        "\n", "\r\n", "\n\n", "　　", "“", "”", "《", "》", "(", ")", "。", "，", "、", "—", "～", "%", "12", "３", "三", "百", "万", "亿", "几", "多", "近",
        "年", "9999年", "次年", "上半年", "月", "日", "9月31日", "农历", "正月初一", "个", "元", "工程", "机制", "本报记者", "\0", "\uD800", "\uFEFF", "---\n", "# ", "县", "增长");

    [Fact]
    public void Any_text_is_read_without_failure_and_its_spans_hold_what_they_say() =>
        Pieces.Array[0, 60].Select(string.Concat).Sample(CheckSpans, iter: 300);

    [Fact]
    public void A_damaged_page_is_read_without_failure_and_its_spans_hold_what_they_say() =>
        Gen.Select(Gen.Int[0, Seed.Length - 200], Gen.Int[0, 200], Pieces).Sample(
            (at, length, piece) => CheckSpans(Seed.Remove(at, length).Insert(at, piece)), iter: 10);

    [Fact]
    public void Lines_of_a_page_in_any_order_are_read_without_failure_and_spans_hold_what_they_say() =>
        Gen.OneOfConst(
            "【江边夜话】", "◆ 便民服务台", "—学思践悟—", "南门早市里的烟火气", "关于早市停业的通知", "——早市见闻", "本报记者 林秋实 通讯员 买买提·艾力", "□ 林秋实：早市要管好",
            "王 芳", "市二院眼科 周海涛", "一、主要做法", "（一）听意见", "怎么做", "1.报名时间:9月20日", "①带证件", "本报讯(记者 林秋实)9月,早市添棚36处,投资1.2亿元。", "街坊们买菜方便了。(何小满)",
            "实施“幸福食堂”工程,服务3.4万人,", "江州市市场管理处", "2025年9月18日 星期四 第3版", "(下转第4版)", "◎小贴士", "【标 题】早市添新棚", "【作 者】林秋实", "【正 文】", "# 早市", "---", "", "\uFEFF")
            .Array[0, 25].Select(lines => string.Join('\n', lines)).Sample(CheckSpans, iter: 500);

    [Theory]
    [InlineData("1")]
    [InlineData("（“")]
    [InlineData("，")]
    [InlineData("9月")]
    public void Work_grows_with_the_length_of_hostile_text(string piece)
    {
        Allocated(piece, 40_000); // what is kept for the next page has its size from here on
        var once = Allocated(piece, 10_000);
        var fourfold = Allocated(piece, 40_000);
        Assert.True(fourfold < once * 6, $"{fourfold} bytes for four times what took {once}");
    }

    [Theory]
    [InlineData(" \n", InputProblemKind.Empty, null)]
    [InlineData("ÖÐ¹úÈËÃñ¹ã²¥µçÌ¨", InputProblemKind.NotUtf8, null)]
    [InlineData("\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD报", InputProblemKind.NotUtf8, null)]
    [InlineData("云岭市推进重点工作\n\n云岭市建成站点26个\0，\0市民都很关心，也都很支持。", InputProblemKind.ControlCharacter, "U+0000 ×2")]
    public void What_is_wrong_with_a_page_is_said(string raw, InputProblemKind kind, string? detail) =>
        Assert.Contains(Read(raw).Problems, problem => problem.Kind == kind && (detail is null || problem.Detail == detail));

    [Fact]
    public void Half_a_surrogate_pair_is_said() => // an attribute cannot hold it
        Assert.Contains(
            Read("云岭市推进重点工作\n\n云岭市建成站点26个\uD800，市民都很关心，也都很支持。").Problems,
            problem => problem is { Kind: InputProblemKind.LoneSurrogate, Detail: "U+D800 ×1" });

    [Fact]
    public void A_page_of_accented_names_and_signs_has_no_problem() =>
        Assert.Empty(Read("云岭市推进重点工作\n\n云岭市建成“Café·Müller”站点26个，气温25°C，面积3×4米，市民都很关心，也都很支持。").Problems);

    [Fact]
    public void Ids_tell_figures_apart_by_their_own_words_and_survive_a_further_article()
    {
        const string First = "云岭市推进重点工作\n□本报记者 张明\n\n云岭市2023年建成服务站26个，2024年建成服务站31个。市民都很关心，也都很支持这项工作。\n";
        var ids = Read(First).Articles[0].Statistics.Select(statistic => statistic.Id).ToList();
        Assert.Equal(2, ids.Distinct().Count());
        Assert.DoesNotContain(ids, id => id.EndsWith("·2", StringComparison.Ordinal));
        var longer = Read(First + "\n\n青河县办好民生实事\n□本报记者 李红\n\n青河县2023年建成服务站26个。市民都很关心，也都很支持这项工作。\n");
        Assert.Equal(["云岭市推进重点工作", "青河县办好民生实事"], longer.Articles.Select(article => article.Title));
        Assert.Equal(ids, longer.Articles[0].Statistics.Select(statistic => statistic.Id));
    }

    [Fact]
    public void A_break_with_a_control_character_beside_it_is_kept() =>
        CheckSpans("云岭市推进重点工作\n\n本报记者报道,(近\0\n9999年种树300棵)。");

    [Fact]
    public void A_line_break_at_any_place_of_a_paragraph_changes_no_figure()
    {
        var whole = Figures(Report);
        Assert.Equal(17, whole.Count);
        var body = Report.LastIndexOf('\n') + 1;
        for (var at = body + 20; at < Report.Length; at++)
        {
            Assert.Equal((at, Join(whole)), (at, Join(Figures(Report.Insert(at, "\n")))));
        }
    }

    [Theory]
    [InlineData(15)]
    [InlineData(22)]
    [InlineData(30)]
    [InlineData(40)]
    public void A_wrap_at_any_width_changes_no_figure(int width)
    {
        var body = Report.LastIndexOf('\n') + 1;
        var lines = ("　　" + Report[body..]).Chunk(width).Select(chunk => new string(chunk));
        Assert.Equal(Join(Figures(Report)), Join(Figures(Report[..body] + string.Join('\n', lines))));
    }

    private static List<string> Figures(string raw) =>
        [.. Read(raw).Articles.SelectMany(article => article.Statistics).Select(figure =>
            $"{Unspaced(figure.Text)} {figure.Value}{figure.Low}-{figure.High} {figure.Unit} {string.Join('/', figure.Per)} {figure.Approximation} {figure.Change} {figure.Kind}")];

    private static string Join(List<string> figures) => string.Join('\n', figures);

    private static PageReading Read(string raw) => PageReader.Read(raw, new PageMetadata { File = "page.txt", PageId = "page" });

    private static void CheckSpans(string raw)
    {
        var reading = Read(raw);
        var texts = reading.Articles.SelectMany(article => article.Statistics.Select(statistic => (statistic.Text, statistic.Source))
                .Concat(article.Dates.Select(date => (date.Text, date.Source)))
                .Concat(article.Headings.Select(heading => (heading.Text, heading.Source)))
                .Concat(article.Paragraphs.Select(paragraph => (paragraph.Text, paragraph.Source))))
            .Concat(reading.Programs.SelectMany(program => program.Mentions).Select(mention => (mention.Text, mention.Source)));
        foreach (var (text, source) in texts)
        {
            Assert.Equal(Unspaced(text), Unspaced(raw[source.Start..source.End]));
        }

        Assert.All(reading.Articles, article => Assert.All(
            article.Paragraphs,
            paragraph => Assert.True(article.Source.Start <= paragraph.Source.Start && paragraph.Source.End <= article.Source.End)));
    }

    private static string Unspaced(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    private static long Allocated(string piece, int count)
    {
        var raw = string.Concat(Enumerable.Repeat(piece, count));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Read(raw);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
