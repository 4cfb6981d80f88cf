using System.Reflection;
using Broadsheet.Generator.Tests.Harness;

namespace Broadsheet.Generator.Tests.Emit;

/// <summary>What quotations and pinned figures do when the program runs.</summary>
public sealed class PinTests
{
    private static readonly Assembly News = Load();

    [Fact]
    public void A_quotation_is_its_words() => Assert.Equal("没有的话", Call("Quote", "没有的话"));

    [Fact]
    public void A_pinned_figure_is_the_figure() => Assert.Equal("近600万元", Call("Expect", Investment, 6_000_000m)!.ToString());

    [Fact]
    public void A_figure_of_another_value_is_an_error() =>
        Assert.IsType<InvalidOperationException>(
            Assert.Throws<TargetInvocationException>(() => Call("Expect", Investment, 28m)).InnerException);

    private static Statistic Investment => Consumer.CorpusOf(News).StatisticsAbout("总投资").First();

    private static object? Call(string method, params object[] arguments) =>
        News.GetType("Broadsheet.Corpus", throwOnError: true)!.GetMethod(method)!.Invoke(null, arguments);

    private static Assembly Load()
    {
        var page = InventedPages.Bridges();
        return Consumer.Load(Consumer.Compile(Emission.Of(Emission.Internal, page.Model)), page);
    }
}
