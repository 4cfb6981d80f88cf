using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using Broadsheet.Package.Tests.Harness;

namespace Broadsheet.Package.Tests;

public sealed class PackageContentTests(BuiltConsumers consumers) : IDisposable
{
    private readonly ZipArchive _package = ZipFile.OpenRead(consumers.PackageFile);

    public void Dispose() => _package.Dispose();

    [Fact]
    public void The_library_is_there_for_both_frameworks() => Assert.Equal(
        ["lib/net10.0/Broadsheet.dll", "lib/net10.0/Broadsheet.xml", "lib/netstandard2.0/Broadsheet.dll", "lib/netstandard2.0/Broadsheet.xml"],
        Names("lib/"));

    [Fact]
    public void The_library_depends_on_nothing() => Assert.DoesNotContain(Nuspec().Descendants(), e => e.Name.LocalName == "dependency");

    [Fact]
    public void The_package_says_what_it_is()
    {
        string? Value(string name) => Nuspec().Descendants().Single(e => e.Name.LocalName == name).Value;
        Assert.Equal("MIT", Value("license"));
        Assert.NotNull(_package.GetEntry(Value("icon")!));
        Assert.NotNull(_package.GetEntry(Value("readme")!));
        Assert.Equal(40, Nuspec().Descendants().Single(e => e.Name.LocalName == "repository").Attribute("commit")?.Value.Length);
        Assert.NotNull(_package.GetEntry("third-party-notices.md"));
    }

    [Fact]
    public void A_project_gets_the_same_directly_and_through_another()
    {
        var direct = Names("build/");
        Assert.Contains("build/Broadsheet.props", direct);
        Assert.Contains("build/Broadsheet.targets", direct);
        Assert.Equal(direct, Names("buildTransitive/").Select(n => n.Replace("buildTransitive/", "build/", StringComparison.Ordinal)));
        Assert.All(direct, name => Assert.Equal(Bytes(name), Bytes(name.Replace("build/", "buildTransitive/", StringComparison.Ordinal))));
    }

    [Fact]
    public void What_runs_in_the_compiler_brings_what_it_needs()
    {
        // The compiler has these.
        string[] given = ["netstandard", "Microsoft.CodeAnalysis", "System."];
        var assemblies = Names("analyzers/dotnet/cs/").Where(n => n.EndsWith(".dll", StringComparison.Ordinal)).ToList();
        var brought = assemblies.Select(n => Path.GetFileNameWithoutExtension(n)).ToHashSet();
        Assert.Contains("Broadsheet.Generator", brought);
        foreach (var assembly in assemblies)
        {
            using var image = new PEReader(new MemoryStream(Bytes(assembly)));
            var reader = image.GetMetadataReader();
            var needed = reader.AssemblyReferences.Select(r => reader.GetString(reader.GetAssemblyReference(r).Name));
            Assert.All(needed, n => Assert.True(brought.Contains(n) || given.Any(g => n.StartsWith(g, StringComparison.Ordinal)), n));
        }
    }

    [Fact]
    public void Messages_are_there_in_both_languages() => Assert.Equal(
        ["Broadsheet.CodeFixes.resources.dll", "Broadsheet.Core.resources.dll", "Broadsheet.Generator.resources.dll"],
        Names("analyzers/dotnet/cs/zh-Hans/").Select(name => Path.GetFileName(name)));

    [Fact]
    public void Builds_are_deterministic() => Assert.All(
        Names("").Where(n => n.EndsWith(".dll", StringComparison.Ordinal) && Path.GetFileName(n).StartsWith("Broadsheet", StringComparison.Ordinal) && !n.Contains("resources", StringComparison.Ordinal)),
        name =>
        {
            using var image = new PEReader(new MemoryStream(Bytes(name)));
            Assert.Contains(image.ReadDebugDirectory(), e => e.Type == DebugDirectoryEntryType.Reproducible);
        });

    [Theory]
    [InlineData("net10.0")]
    [InlineData("netstandard2.0")]
    public void Symbols_belong_to_the_library_and_lead_to_its_source(string framework)
    {
        // source link, or the text itself where the repository has no address
        var sourceLink = new Guid("CC110556-A091-4D38-9FEC-25AB9A351A6A");
        var embeddedSource = new Guid("0E8A571B-6926-466E-B4AD-8AB04611F5FE");
        using var symbols = ZipFile.OpenRead(consumers.SymbolsFile);
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(Bytes(symbols, $"lib/{framework}/Broadsheet.pdb")));
        var reader = provider.GetMetadataReader();
        var kinds = reader.CustomDebugInformation.Select(h => reader.GetGuid(reader.GetCustomDebugInformation(h).Kind)).ToHashSet();
        Assert.True(kinds.Contains(sourceLink) || kinds.Contains(embeddedSource));
        Assert.All(reader.Documents, d => Assert.StartsWith("/_", reader.GetString(reader.GetDocument(d).Name), StringComparison.Ordinal));

        using var image = new PEReader(new MemoryStream(Bytes($"lib/{framework}/Broadsheet.dll")));
        var codeView = image.ReadCodeViewDebugDirectoryData(image.ReadDebugDirectory().Single(e => e.Type == DebugDirectoryEntryType.CodeView));
        Assert.Equal(codeView.Guid, new BlobContentId(reader.DebugMetadataHeader!.Id).Guid);
    }

    private string[] Names(string folder) =>
        [.. _package.Entries.Select(e => e.FullName).Where(n => n.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private XDocument Nuspec()
    {
        using var stream = _package.Entries.Single(e => e.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(stream);
    }

    private byte[] Bytes(string name) => Bytes(_package, name);

    private static byte[] Bytes(ZipArchive archive, string name)
    {
        using var stream = archive.GetEntry(name)!.Open();
        var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
