using Broadsheet.Generator.Emit;
using CsCheck;

namespace Broadsheet.Generator.Tests.Emit;

public sealed class MemberNamesTests
{
    [Fact]
    public void Things_with_different_names_keep_them() =>
        Assert.Equal(["桥", "路"], Names(["桥", "2024年"], ["路", "2024年"]));

    [Fact]
    public void Things_of_one_name_are_told_apart_by_their_own_words() =>
        Assert.Equal(["桥_2023年", "桥_2024年", "路"], Names(["桥", "2023年"], ["桥", "2024年"], ["路", "2024年"]));

    [Fact]
    public void A_word_that_all_share_is_left_out() =>
        Assert.Equal(["桥_城东", "桥_城西"], Names(["桥", "2024年", "城东"], ["桥", "2024年", "城西"]));

    [Fact]
    public void A_thing_without_the_telling_word_keeps_the_plain_name() =>
        Assert.Equal(["桥", "桥_2024年"], Names(["桥", ""], ["桥", "2024年"]));

    [Fact]
    public void Names_collide_by_what_the_compiler_compares() =>
        Assert.Equal(["桥A_1", "桥A_2"], Names(["桥Ａ", "1"], ["桥\u200BA", "2"]));

    [Fact]
    public void A_number_is_for_things_that_are_the_same_in_every_word() =>
        Assert.Equal(["桥", "桥_2", "桥_3"], Names(["桥", "x"], ["桥", "x"], ["桥", "x"]));

    [Fact]
    public void A_number_avoids_the_name_of_another_thing() =>
        Assert.Equal(["桥", "桥_3", "桥_2"], Names(["桥"], ["桥"], ["桥 2"]));

    [Theory]
    [InlineData("ToString")]
    [InlineData("GetType")]
    [InlineData("Equals")]
    [InlineData("Article")]
    public void A_taken_name_is_avoided(string name) =>
        Assert.Equal([name + "_2024年"], MemberNames.Of([[name, "2024年"]], IdentifierName.Of, "Article"));

    [Fact]
    public void A_taken_name_without_other_words_gets_a_number() => Assert.Equal(["ToString_2"], Names(["ToString"]));

    [Fact]
    public void Names_are_unique_and_do_not_hang_on_the_order() =>
        Gen.Select(Gen.OneOfConst("桥", "路", "ToString", "桥 甲", "_"), Gen.OneOfConst("", "甲", "乙"), Gen.OneOfConst("", "1", "2"))
            .Array[1, 12].Sample(
                things =>
                {
                    var words = things.Select(t => new[] { t.Item1, t.Item2, t.Item3 }).DistinctBy(string.Concat).ToArray();
                    var names = Names(words);
                    Assert.Equal(names.Length, names.Distinct().Count());
                    var reversed = Names([.. words.Reverse()]).Reverse().ToArray();
                    var settled = names.Where(n => !char.IsDigit(n[^1]) || n.EndsWith("_1", StringComparison.Ordinal));
                    Assert.Subset(reversed.ToHashSet(), settled.Intersect(reversed).ToHashSet());
                    Assert.Equal(names.Length, reversed.Distinct().Count());
                },
                iter: 500);

    private static string[] Names(params string[][] things) => MemberNames.Of(things, IdentifierName.Of);
}
