using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Tests.Harness;

/// <summary>A page file in memory.</summary>
internal sealed class PageFile(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    public override string Path => path;

    internal SourceText Content => _text;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
