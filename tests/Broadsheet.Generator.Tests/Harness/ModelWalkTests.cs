using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Broadsheet.Generator.Tests.Harness;

public sealed class ModelWalkTests
{
    [Fact]
    public void Finds_what_a_model_may_not_hold()
    {
        var tree = CSharpSyntaxTree.ParseText("class C { }");
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => ModelWalk.Check(new[] { Tuple.Create(1, tree.GetText()) }, "x"));
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => ModelWalk.Check(Tuple.Create(tree.GetRoot()), "x"));
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => ModelWalk.Check(new List<Location> { Location.None }, "x"));
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => ModelWalk.Check(CSharpCompilation.Create("a"), "x"));
        ModelWalk.Check(Tuple.Create("a", 1, new[] { 1m }), "x");
    }
}
