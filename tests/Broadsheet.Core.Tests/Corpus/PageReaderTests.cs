using Broadsheet.Core.Corpus;
using Broadsheet.Core.Layout;
using CsCheck;

namespace Broadsheet.Core.Tests.Corpus;

public sealed class PageReaderTests
{
    private static readonly string Seed = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", "maoming-opinion-page.txt"));

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

    [Theory]
    [InlineData("1")]
    [InlineData("（“")]
    [InlineData("，")]
    [InlineData("9月")]
    public void Work_grows_with_the_length_of_hostile_text(string piece)
    {
        Allocated(piece, 1_000);
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

    private static PageReading Read(string raw) => PageReader.Read(raw, new PageMetadata { File = "page.txt", PageId = "page" });

    private static void CheckSpans(string raw)
    {
        foreach (var statistic in Read(raw).Articles.SelectMany(article => article.Statistics))
        {
            Assert.Equal(Unspaced(statistic.Text), Unspaced(raw[statistic.Source.Start..statistic.Source.End]));
        }
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
