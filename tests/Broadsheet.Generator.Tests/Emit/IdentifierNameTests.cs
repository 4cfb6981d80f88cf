using System.Globalization;
using Broadsheet.Generator.Emit;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;

namespace Broadsheet.Generator.Tests.Emit;

public sealed class IdentifierNameTests
{
    [Theory]
    [InlineData("河道清理", "河道清理")]
    [InlineData("“清泉”行动", "清泉_行动")]
    [InlineData("《河湾日报》", "河湾日报")]
    [InlineData("新桥 通车", "新桥_通车")]
    [InlineData("通车——一年之后……", "通车_一年之后")]
    [InlineData("增长5.2%", "增长5_2")]
    [InlineData("2024年总结", "_2024年总结")]
    [InlineData("ＡＢ１２", "AB12")]
    [InlineData("阿依古丽·买买提", "阿依古丽_买买提")]
    [InlineData("①修路", "_1修路")]
    [InlineData("气温5℃", "气温5_C")]
    [InlineData("𠮷野", "U20BB7野")]
    [InlineData("好😀", "好U1F600")]
    [InlineData("零\u200B宽\u200D度", "零宽度")]
    [InlineData("class", "class")]
    [InlineData("a_b", "a_b")]
    [InlineData("", "_")]
    [InlineData("“”——", "_")]
    [InlineData("   ", "_")]
    [InlineData("\u200B", "_")]
    public void Becomes(string text, string name) => Assert.Equal(name, IdentifierName.Of(text));

    [Theory]
    [InlineData("class", "@class")]
    [InlineData("await", "@await")]
    [InlineData("类", "类")]
    [InlineData("Class", "Class")]
    public void A_keyword_is_escaped(string name, string escaped) => Assert.Equal(escaped, IdentifierName.Escape(name));

    [Theory]
    [InlineData("record", "record_")]
    [InlineData("news", "news_")]
    [InlineData("News", "News")]
    [InlineData("新闻", "新闻")]
    public void A_type_is_not_all_lower_case_latin(string text, string name) => Assert.Equal(name, IdentifierName.OfType(text));

    [Fact]
    public void Half_a_surrogate_pair_is_replaced() => Assert.Equal("好_坏", IdentifierName.Of("好\uD842坏"));

    [Fact]
    public void A_long_title_is_cut() => Assert.InRange(IdentifierName.Of(new string('长', 5000)).Length, 1, IdentifierName.Longest + 8);

    [Fact]
    public void Any_text_gives_a_valid_identifier_that_gives_itself() => Gen.Char.Array[0, 60].Sample(
        characters =>
        {
            var name = IdentifierName.Of(new string(characters));
            Assert.True(SyntaxFacts.IsValidIdentifier(name), name);
            Assert.DoesNotContain(name, c => char.GetUnicodeCategory(c) == UnicodeCategory.Format);
            Assert.Equal(name, IdentifierName.Of(name));
        },
        iter: 2000);
}
