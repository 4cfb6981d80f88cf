using System.Globalization;
using Broadsheet.Core.Checks;

namespace Broadsheet.Core.Tests.Checks;

public sealed class KnownConfusionTests
{
    [Fact]
    public void A_confused_word_is_suggested_with_its_correction()
    {
        var finding = Assert.Single(CheckedText.Check("为落实上级工作副署。"));
        Assert.Equal("BSH3005", finding.Rule.Id);
        Assert.Equal(Severity.Suggestion, finding.Rule.DefaultSeverity);
        Assert.Equal("部署", finding.Fix);
        Assert.Equal("“副署”疑为“部署”", finding.Message(CultureInfo.GetCultureInfo("zh-CN")));
    }

    [Theory]
    [InlineData("总统签署后由总理副署生效。")] // a countersignature
    public void A_word_of_its_own_is_left_alone(string text) =>
        Assert.Empty(CheckedText.Check("BSH3005", text));
}
