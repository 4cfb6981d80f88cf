using System.Runtime.InteropServices;
using Broadsheet.Package.Tests.Harness;

namespace Broadsheet.Package.Tests;

public sealed class PublishTests(BuiltConsumers consumers)
{
    [Theory]
    [InlineData("Trimmed")]
    [InlineData("NativeAot")]
    public async Task A_trimmed_and_a_native_program_read_the_corpus(string consumer)
    {
        var folder = consumers.Folder(consumer);
        var publish = await consumers.Dotnet(folder, "publish", "-r", RuntimeInformation.RuntimeIdentifier, "-o", "published");
        Assert.True(publish.ExitCode == 0 && !publish.Output.Contains("warning ", StringComparison.Ordinal), publish.Output);
        var program = Path.Combine(folder, "published", consumer + (OperatingSystem.IsWindows() ? ".exe" : ""));
        Assert.Equal(["近600万元", "1", "True"], (await consumers.RunFile(consumer, program)).Succeeded().Lines);
    }
}
