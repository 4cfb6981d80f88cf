using Broadsheet.Compiled;

namespace Broadsheet.Generator.Tests.Encode;

public sealed class FigureIdTests
{
    [Theory]
    [InlineData("大桥", 0)]
    [InlineData("大桥·2024年", FigureId.WithTime)]
    [InlineData("大桥·全县", FigureId.WithPlace)]
    [InlineData("大桥·2024年·全县", FigureId.WithTime | FigureId.WithPlace)]
    [InlineData("大桥·2024年·2座", FigureId.WithTime | FigureId.WithText)]
    [InlineData("2座", FigureId.OfText)]
    [InlineData("2座·全县", FigureId.OfText | FigureId.WithPlace)]
    [InlineData("大桥·3", FigureId.Numbered, 3)]
    [InlineData("大桥·2024年·12", FigureId.WithTime | FigureId.Numbered, 12)]
    public void An_id_of_the_figures_own_words_is_a_form(string id, int form, int number = 0)
    {
        Assert.Equal((form, number), FigureId.Decompose(id, "大桥", "2座", "2024年", "全县"));
        Assert.Equal(id, FigureId.Compose(form, "大桥", "2座", "2024年", "全县", number));
    }

    [Theory]
    [InlineData("桥")]
    [InlineData("大桥·")]
    [InlineData("大桥·03")]
    [InlineData("大桥·-3")]
    [InlineData("大桥·99999999999")]
    [InlineData("全县·大桥")]
    public void Any_other_is_kept_as_it_is(string id) => Assert.Equal((FigureId.Own, 0), FigureId.Decompose(id, "大桥", "2座", "2024年", "全县"));

    [Fact]
    public void A_subject_that_looks_numbered_is_a_subject() =>
        Assert.Equal((0, 0), FigureId.Decompose("甲·2", "甲·2", "2座", null, null));
}
