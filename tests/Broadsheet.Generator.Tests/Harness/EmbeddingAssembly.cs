using System.Reflection;

namespace Broadsheet.Generator.Tests.Harness;

/// <summary>An assembly that embeds one page and nothing else.</summary>
internal sealed class EmbeddingAssembly(string path, string text) : Assembly
{
    public override Stream? GetManifestResourceStream(string name) =>
        name == "broadsheet/" + path ? new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)) : null;

    public override AssemblyName GetName() => new("News");
}
