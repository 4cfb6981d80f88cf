using Broadsheet.Generator.Emit;
using CsCheck;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Tests.Emit;

public sealed class JoinedTextTests
{
    [Fact]
    public void It_reads_as_the_parts_joined() => Gen.Select(Gen.String[Gen.Char["a中\r\n"], 0, 9].Array[0, 6], Gen.Int[0, 60], Gen.Int[0, 60]).Sample(
        (parts, start, length) =>
        {
            var text = new JoinedText(parts);
            var whole = string.Concat(parts);
            start = Math.Min(start, whole.Length);
            length = Math.Min(length, whole.Length - start);
            Assert.Equal(whole, text.ToString());
            Assert.Equal(whole.Substring(start, length), text.ToString(new TextSpan(start, length)));
            Assert.Equal(whole, string.Concat(Enumerable.Range(0, text.Length).Select(i => text[i])));
            Assert.Equal(SourceText.From(whole).Lines.Count, text.Lines.Count);
        });

    [Fact]
    public void Behind_its_end_is_nothing() => Assert.Throws<ArgumentOutOfRangeException>(() => new JoinedText(["a", "b"])[2]);
}
