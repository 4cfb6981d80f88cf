namespace Broadsheet.Generator.Tests.Harness;

/// <summary>Files of the repository that are made of the rules and kept in it.</summary>
internal static class AcceptedFile
{
    /// <summary>Fails when a file is not what it should be, unless it may be written: <c>BROADSHEET_ACCEPT=1 dotnet test</c>.</summary>
    internal static void Matches(string path, string expected)
    {
        if (Environment.GetEnvironmentVariable("BROADSHEET_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, expected);
        }

        Assert.Equal(expected, File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "");
    }
}
