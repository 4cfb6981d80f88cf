using System.Reflection;
using Broadsheet.Package.Tests.Harness;

[assembly: AssemblyFixture(typeof(BuiltConsumers))]

namespace Broadsheet.Package.Tests.Harness;

/// <summary>The package, and the projects of <c>Consumers</c> built with it: in an empty folder, with an empty package cache,
/// by one build for all of them.</summary>
public sealed class BuiltConsumers : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("broadsheet-consumers-");
    private readonly Dictionary<string, string> _environment = new()
    {
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["DOTNET_NOLOGO"] = "1",
        ["MSBUILDDISABLENODEREUSE"] = "1",
    };

    /// <summary>The package.</summary>
    internal string PackageFile { get; private set; } = "";

    /// <summary>The symbols of the package.</summary>
    internal string SymbolsFile => Path.ChangeExtension(PackageFile, ".snupkg");

    /// <summary>What the build of all consumers printed.</summary>
    internal CommandRun Build { get; private set; } = new(0, "");

    /// <summary>The folder for packages that the consumers restore.</summary>
    internal string Cache => Path.Combine(_folder.FullName, "cache");

    private static string Tests { get; } = typeof(BuiltConsumers).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Tests").Value!;

    /// <summary>Packs, copies the consumers and builds them.</summary>
    public async ValueTask InitializeAsync()
    {
        // A run of several steps has packed already.
        var packages = Environment.GetEnvironmentVariable("BROADSHEET_PACKAGES");
        if (string.IsNullOrEmpty(packages))
        {
            packages = _folder.CreateSubdirectory("packages").FullName;
            var project = Path.Combine(Tests, "..", "..", "src", "Broadsheet.Package");
            (await CommandRun.In(Tests, _environment, "dotnet", "pack", project, "-c", "Release", "-o", packages, "-p:ContinuousIntegrationBuild=true"))
                .Succeeded();
        }

        PackageFile = Directory.GetFiles(packages, "Broadsheet.*.nupkg").Single(f => char.IsAsciiDigit(Path.GetFileName(f)["Broadsheet.".Length]));
        _environment["NUGET_PACKAGES"] = Cache;
        _environment["BroadsheetVersion"] = Path.GetFileNameWithoutExtension(PackageFile)["Broadsheet.".Length..];
        CopyConsumers();
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="local" value="{packages}" />
              </packageSources>
            </configuration>
            """);
        Build = await Dotnet(_folder.FullName, "build", "Consumers.slnx");
    }

    /// <summary>Removes what was built.</summary>
    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>The folder of a consumer.</summary>
    internal string Folder(string consumer) => Path.Combine(_folder.FullName, consumer);

    /// <summary>An assembly or program that a consumer built.</summary>
    internal string Output(string consumer, string file) =>
        Directory.GetFiles(Path.Combine(Folder(consumer), "bin", "Debug"), file, SearchOption.AllDirectories).Single();

    /// <summary>Runs the dotnet command.</summary>
    internal Task<CommandRun> Dotnet(string folder, params string[] arguments) =>
        CommandRun.In(folder, _environment, ["dotnet", .. arguments]);

    /// <summary>Runs a consumer's program.</summary>
    internal Task<CommandRun> Run(string consumer) => Dotnet(Folder(consumer), Output(consumer, consumer + ".dll"));

    /// <summary>Runs a file that a consumer built.</summary>
    internal Task<CommandRun> RunFile(string consumer, params string[] command) => CommandRun.In(Folder(consumer), _environment, command);

    /// <summary>What the build said about a consumer: its warnings and errors.</summary>
    internal string[] Complaints(string consumer) =>
    [
        .. Build.Lines.Where(line =>
            (line.Contains("warning ", StringComparison.Ordinal) || line.Contains("error ", StringComparison.Ordinal)) &&
            line.Contains($"{Path.DirectorySeparatorChar}{consumer}{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).Distinct(),
    ];

    private void CopyConsumers()
    {
        var source = Path.Combine(Tests, "Consumers");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(source, file);
            var parts = path.Split(Path.DirectorySeparatorChar);
            if (!parts.Contains("bin") && !parts.Contains("obj"))
            {
                var target = Path.Combine(_folder.FullName, path);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }
    }
}
