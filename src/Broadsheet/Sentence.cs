using System.Diagnostics;

namespace Broadsheet;

/// <summary>A sentence of an article's body.</summary>
/// <param name="Text">The sentence on one line, with its end mark and the closing marks behind it.</param>
/// <param name="Start">Offset of its first character in the paragraph's <see cref="Paragraph.Text"/>.</param>
/// <param name="Paragraph">The paragraph it stands in.</param>
/// <remarks>A sentence ends with 。, ！ or ？ and the quotation marks and brackets that close behind it; 他说:“来吧。” is one.</remarks>
[DebuggerDisplay("{Text,nq}")]
public sealed record Sentence(string Text, int Start, Paragraph Paragraph)
{
    /// <summary>Prints the sentence.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
