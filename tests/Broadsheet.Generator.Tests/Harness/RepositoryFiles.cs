using System.Reflection;

namespace Broadsheet.Generator.Tests.Harness;

/// <summary>Files of the repository that tests read or write.</summary>
internal static class RepositoryFiles
{
    /// <summary>The folder of the generator's tests.</summary>
    internal static string Tests { get; } = typeof(RepositoryFiles).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Tests").Value!;

    /// <summary>The root of the repository.</summary>
    internal static string Root { get; } = Path.GetFullPath(Path.Combine(Tests, "..", ".."));
}
