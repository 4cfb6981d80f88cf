using CsCheck;

namespace Broadsheet.Core.Tests.Attribution;

public sealed class HostileTextTests
{
    private static readonly string[] Pieces =
    [
        "⟦1个⟧", "⟦5%⟧", "⟦3元⟧", "⟦2年⟧", "⟦72岁⟧", "⟨2024年⟩", "的", "、", ",", "。", "(", ")", "“", "”", ":", "每", "每人", "比", "占",
        "分别", "达", "增长", "其中", "全市", "市", "某", "李", "工作队", "帮扶", "服务", "在", "了", "一", "各", "面积", "\n", "5", ".", "A", "\ud800",
    ];

    [Fact]
    public void Any_order_of_words_and_marks_gives_one_context_a_figure() =>
        Gen.OneOfConst(Pieces).Array[0, 40].Sample(pieces =>
            Assert.Equal(pieces.Count(piece => piece[0] == '⟦'), MarkedText.Read(string.Concat(pieces)).Contexts.Count));
}
