using Broadsheet.Package.Tests.Harness;

namespace Broadsheet.Package.Tests;

public sealed class IncrementalBuildTests(BuiltConsumers consumers)
{
    [Fact]
    public async Task An_unchanged_build_is_skipped_and_an_edited_page_is_read_again()
    {
        var folder = consumers.Folder("Edited");
        var assembly = consumers.Output("Edited", "Edited.dll");
        Assert.Equal(["2座"], (await consumers.Run("Edited")).Succeeded().Lines);

        var written = File.GetLastWriteTimeUtc(assembly);
        var again = (await consumers.Dotnet(folder, "build", "--no-restore", "-v:normal")).Succeeded();
        Assert.Contains("Skipping target \"CoreCompile\"", again.Output, StringComparison.Ordinal);
        Assert.Equal(written, File.GetLastWriteTimeUtc(assembly));

        var page = Path.Combine(folder, "pages", "bridge.txt");
        File.WriteAllText(page, File.ReadAllText(page).Replace("建成2座", "建成5座", StringComparison.Ordinal));
        (await consumers.Dotnet(folder, "build", "--no-restore")).Succeeded();
        Assert.Equal(["5座"], (await consumers.Run("Edited")).Succeeded().Lines);
    }
}
