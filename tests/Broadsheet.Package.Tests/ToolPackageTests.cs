using System.IO.Compression;
using System.Reflection;
using Broadsheet.Package.Tests.Harness;

namespace Broadsheet.Package.Tests;

/// <summary>The command's package: installed as users install it, where nothing else is known, and run.</summary>
public sealed class ToolPackageTests : IAsyncLifetime
{
    private static readonly string Tests = typeof(ToolPackageTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Tests").Value!;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("broadsheet-tool-");
    private readonly Dictionary<string, string> _environment;
    private string _packageFile = "";

    public ToolPackageTests() => _environment = new()
    {
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["DOTNET_NOLOGO"] = "1",
        ["LC_ALL"] = "en_US.UTF-8",
        ["MSBUILDDISABLENODEREUSE"] = "1",
    };

    public async ValueTask InitializeAsync()
    {
        // A run of several steps has packed already.
        var packages = Environment.GetEnvironmentVariable("BROADSHEET_PACKAGES");
        if (string.IsNullOrEmpty(packages))
        {
            packages = _folder.CreateSubdirectory("packages").FullName;
            var project = Path.Combine(Tests, "..", "..", "src", "Broadsheet.Tool");
            (await Run("dotnet", "pack", project, "-c", "Release", "-o", packages)).Succeeded();
        }

        _packageFile = Directory.GetFiles(packages, "Broadsheet.Tool.*.nupkg").Single();
        _environment["NUGET_PACKAGES"] = Path.Combine(_folder.FullName, "cache");
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="local" value="{packages}" />
              </packageSources>
            </configuration>
            """);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task The_installed_command_reads_checks_corrects_and_explains()
    {
        var version = Path.GetFileNameWithoutExtension(_packageFile)["Broadsheet.Tool.".Length..];
        (await Run("dotnet", "tool", "install", "Broadsheet.Tool", "--version", version, "--tool-path", "tools", "--configfile", "nuget.config")).Succeeded();
        var command = Path.Combine(_folder.FullName, "tools", OperatingSystem.IsWindows() ? "broadsheet.exe" : "broadsheet");
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "page.txt"), "果园里的新课堂\n\n李秋云\n\n镇里落实健康工作副署,共20人参加,其中男12人、女7人。\n");

        Assert.StartsWith(version, (await Run(command, "--version")).Succeeded().Output, StringComparison.Ordinal);
        Assert.Contains("\"title\":\"果园里的新课堂\"", (await Run(command, "extract", "page.txt", "--format", "jsonl")).Succeeded().Output, StringComparison.Ordinal);
        (await Run(command, "extract", "page.txt", "--format", "parquet", "--out", "figures.parquet")).Succeeded();
        var check = await Run(command, "check", "page.txt");
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("page.txt(5,13): warning BSH1002", check.Output, StringComparison.Ordinal);
        Assert.Contains("+镇里落实健康工作部署", (await Run(command, "fix", "page.txt")).Succeeded().Output, StringComparison.Ordinal);
        Assert.Contains("BSH1001 DeclaredCount", (await Run(command, "explain", "BSH1001")).Succeeded().Output, StringComparison.Ordinal);

        _environment["LC_ALL"] = "zh_CN.UTF-8";
        Assert.Contains("示例:", (await Run(command, "--help")).Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_package_says_what_it_is()
    {
        using var package = ZipFile.OpenRead(_packageFile);
        using var nuspec = new StreamReader(package.GetEntry("Broadsheet.Tool.nuspec")!.Open());
        var text = nuspec.ReadToEnd();
        Assert.Contains("<packageType name=\"DotnetTool\" />", text, StringComparison.Ordinal);
        Assert.Contains("<license type=\"expression\">MIT</license>", text, StringComparison.Ordinal);
        Assert.All(["README.md", "icon.png", "third-party-notices.md"], name => Assert.NotNull(package.GetEntry(name)));
    }

    [Fact]
    public void Every_library_it_carries_is_in_the_notices()
    {
        using var package = ZipFile.OpenRead(_packageFile);
        using var notices = new StreamReader(package.GetEntry("third-party-notices.md")!.Open());
        var text = notices.ReadToEnd();
        var libraries = package.Entries.Select(entry => entry.FullName)
            .Where(name => name.EndsWith(".dll", StringComparison.Ordinal) && !name.EndsWith(".resources.dll", StringComparison.Ordinal))
            .Select(name => Path.GetFileNameWithoutExtension(name)).Where(name => !name.StartsWith("Broadsheet", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(libraries);
        Assert.All(libraries, library => Assert.Contains($"`{library}.dll`", text, StringComparison.Ordinal));
    }

    private Task<CommandRun> Run(params string[] command) => CommandRun.In(_folder.FullName, _environment, command);
}
