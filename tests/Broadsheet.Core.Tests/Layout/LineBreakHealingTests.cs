using System.Text;
using Broadsheet.Core.Text;
using CsCheck;

namespace Broadsheet.Core.Tests.Layout;

public sealed class LineBreakHealingTests
{
    private const string Head = "南门早市里的烟火气\n\n林秋实\n\n";

    // Paragraphs as the property tests wrap them: figures, quotations, brackets, Latin words kept away from the breaks' rules.
    private static readonly string[] Prose =
    [
        "清晨六点,老城南门外的早市已经热闹起来。摊主们忙着摆放刚摘下的青菜,街坊们三三两两走来,挑的挑、拣的拣,讨价还价声此起彼伏。据市场管理处统计,今年以来早市日均客流超过3200人次,比去年增长12.5%。",
        "“以前一下雨就收摊,现在不怕了。”卖菜的老周说。今年3月,市里投入资金180万元为早市加装了遮雨棚(共36处),又把地面重新铺了一遍;到8月底,早市的固定摊位由原来的120个增加到168个,吸纳周边村民就业260多人。",
        "记者了解到,早市改造是江州市“家门口的便利”行动的一部分。该行动计划用三年时间改造便民市场50处,总投资约2.4亿元,涉及城东、城西、城南三个片区,惠及居民近40万人。下一步,市里还将把夜市、跳蚤市场纳入统一规划,让人间烟火气留得住、更有序。",
    ];

    [Theory]
    [InlineData("市里2023年动工,2024\n\n年完成改造,市民都说好。")]
    [InlineData("大家都说,“三个\n\n办好”倡议来得及时,人人叫好。")]
    [InlineData("市里出了新办法,对早市经营户每人\n\n补助1000元。街坊们都说这个办法好。")]
    [InlineData("摊主们忙着摆放刚摘下的青菜,\n街坊们三三两两走来。")]
    [InlineData("街坊们三三两两走来,挑的挑、拣的拣,讨价还价声此起彼伏\n。")]
    [InlineData("他说:“以前一下雨就收摊,现在不怕了。\n”说完又去招呼客人。")]
    [InlineData("市里投入资金180\n万元,为早市加装了遮雨棚。")]
    [InlineData("今年3月,市里为早市加装了遮雨棚(共\n36处),又把地面重新铺了一遍。")]
    [InlineData("市里投入资金180万元。早市的固定摊位由原来的120个增加到168个,吸纳周边\r\n\r\n村民就业260多人。")]
    [InlineData("市里投入资金180万元。早市的固定摊位由原来的120个增加到168个,吸纳周边\r村民就业260多人。")]
    public void A_break_inside_a_sentence_is_taken_out(string paragraph)
    {
        const string second = "街坊们买菜更方便了。";
        var whole = string.Concat(paragraph.Split('\n', '\r'));
        Assert.Equal(whole + "\n" + second, Outline.Paragraphs(Head + paragraph + "\n\n" + second));
    }

    [Theory]
    [InlineData("早市热闹起来。\n\n街坊们走来。")]
    [InlineData("早市热闹起来!\n街坊们走来。")]
    [InlineData("卖菜的老周说:“现在不怕了。”\n\n“以前可不行。”老伴接过话头。")]
    [InlineData("主要有以下三点:\n\n第一点是听意见。")]
    [InlineData("①携带身份证原件\n\n②携带户口簿原件")]
    [InlineData("图为早市上的摊主在整理青菜\n\n街坊们走来。")]
    [InlineData("联系人:林秋实\n\n联系电话:0299-5550123")]
    [InlineData("早市热闹起来。(林秋实)\n\n街坊们走来。")]
    [InlineData("“早市热闹起来。\n\n“街坊们走来。”老周说。")]
    public void Two_paragraphs_stay_two(string paragraphs)
    {
        var lines = paragraphs.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(string.Join('\n', lines), Outline.Paragraphs(Head + paragraphs));
    }

    [Fact]
    public void A_title_is_never_joined_to_the_text_below() =>
        Assert.Equal(
            "|老街修缮不能只图快,更要听意见||||1",
            Outline.Of("老街修缮不能只图快,更要听意见\n清晨六点,早市已经热闹起来,摊主们忙着摆放青菜。"));

    [Fact]
    public void Wrapped_Latin_words_keep_a_space()
    {
        const string paragraph = "展会上,江州企业带来了 Smart Home\nSystem 等新品,现场签下订单20多份,引来不少客商询问。";
        Assert.Equal(paragraph.Replace('\n', ' '), Outline.Paragraphs(Head + paragraph));
    }

    [Fact]
    public void Wire_text_of_forty_columns_is_unwrapped_and_its_paragraphs_kept()
    {
        var page = "江州早市添新棚\n\n" + string.Join('\n', Prose.Select(p => Wrap("　　" + p, 80)));
        Assert.Equal(string.Join('\n', Prose), Outline.Paragraphs(page));
    }

    [Fact]
    public void Text_wrapped_at_any_width_is_unwrapped() =>
        Gen.Select(Gen.Int[12, 40], Gen.Bool, Gen.Bool, Gen.OneOfConst("\n", "\r\n", "\r")).Sample(
            (columns, indent, blankLines, lineBreak) =>
            {
                // Without indent, blank lines are what parts the paragraphs.
                var parts = Prose.Select(p => Wrap((indent ? "　　" : "") + p, 2 * columns));
                var page = "江州早市添新棚\n\n林秋实\n\n" + string.Join(blankLines || !indent ? "\n\n" : "\n", parts);
                Assert.Equal(string.Join('\n', Prose), Outline.Paragraphs(page.Replace("\n", lineBreak)));
            },
            iter: 200);

    [Fact]
    public void Text_cut_after_any_number_of_characters_is_unwrapped() =>
        Gen.Select(Gen.Int[12, 40], Gen.Bool).Sample(
            (characters, indent) =>
            {
                var parts = Prose.Select(p => string.Join('\n', ((indent ? "　　" : "") + p).Chunk(characters).Select(c => new string(c))));
                Assert.Equal(string.Join('\n', Prose), Outline.Paragraphs("江州早市添新棚\n\n林秋实\n\n" + string.Join(indent ? "\n" : "\n\n", parts)));
            },
            iter: 100);

    [Fact]
    public void A_blank_line_at_any_place_inside_a_long_paragraph_is_healed() =>
        Gen.Select(Gen.Int[0, Prose.Length - 1], Gen.Int[45, 200]).Sample(
            (index, at) =>
            {
                var prose = Prose[index];
                at = Math.Min(at, prose.Length - 1);
                if ("。；;”".Contains(prose[at - 1]) || prose[at] == '。')
                {
                    return;
                }

                Assert.Equal(prose + "\n" + Prose[0], Outline.Paragraphs(Head + prose[..at] + "\n\n" + prose[at..] + "\n\n" + Prose[0]));
            },
            iter: 300);

    [Fact]
    public void Random_pages_never_throw_and_ranges_lie_in_the_text() =>
        Gen.OneOfConst(
            "\n", "\n\n", "\r", "　　", " ", "。", ",", "“", "”", "(", ")", "【标 题】", "【正文】", "【", "】", "一、", "(一)", "①", "# ", "## ", "---\n", "title: x\n",
            "林秋实", "记者 ", "□", "本报讯", "新华社北京9月20日电", "(作者单位:", "早市热闹起来", "2025年9月18日", "第3版", "\0", "\ud840", "\udc00", "·", "/", "文", "图/文", "——", "a", "1", "9.5%", "：", "\u200b", "\ufeff")
            .Array[0, 60].Select(parts => string.Concat(parts)).Sample(
            raw =>
            {
                var layout = Outline.Read(raw);
                foreach (var article in layout.Articles)
                {
                    Assert.InRange(article.Range.Start, 0, article.Range.End);
                    Assert.InRange(article.Range.End, 0, layout.Text.Joined.Length);
                    Assert.All(article.Blocks(), block => Assert.True(block.Start >= article.Range.Start && block.End <= article.Range.End));
                }

                Assert.All(layout.Text.Cuts, cut => Assert.True(cut.In(raw).IndexOfAnyExcept("\r\n\t \u3000\0\u200b\ufeff") < 0));
            },
            iter: 5000);

    [Theory]
    [InlineData("(")]
    [InlineData("“")]
    [InlineData("1")]
    [InlineData(",")]
    [InlineData("林秋实 ")]
    [InlineData("\n")]
    [InlineData("一、\n")]
    [InlineData("---\na: [")]
    [InlineData("早市,\n")]
    [InlineData("早市\n\n")]
    [InlineData("南门早市里的烟火气\n林秋实\n")]
    [InlineData("【早市】\n南门早市里的烟火气\n□林秋实\n")]
    [InlineData("## 早市\n")]
    [InlineData("【标题】早市\n")]
    public void A_page_of_one_thing_repeated_is_read(string part)
    {
        var raw = new StringBuilder().Insert(0, part, 1_000_000 / part.Length).ToString();
        Assert.Equal(raw.Length, Outline.Read(raw).Text.Raw.Length);
    }

    /// <summary>Breaks a paragraph into lines of a number of columns, full-width characters counting two.</summary>
    private static string Wrap(string paragraph, int columns)
    {
        var wrapped = new StringBuilder();
        var used = 0;
        foreach (var c in paragraph)
        {
            var width = Scripts.Columns(c);
            if (used + width > columns)
            {
                wrapped.Append('\n');
                used = 0;
            }

            wrapped.Append(c);
            used += width;
        }

        return wrapped.ToString();
    }
}
