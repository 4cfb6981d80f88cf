using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Tests.Harness;

/// <summary>The reference assemblies of the target frameworks.</summary>
internal static class Frameworks
{
    /// <summary>The frameworks that emitted code is compiled for.</summary>
    internal static string[] All { get; } = ["net10.0", "net8.0", "netstandard2.0", "net48"];

    /// <summary>The references of a program for a framework, the library included.</summary>
    internal static IEnumerable<MetadataReference> References(string framework)
    {
        if (framework == "net10.0")
        {
            var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
            return Directory.EnumerateFiles(runtime, "*.dll").Where(IsManaged)
                .Append(typeof(Article).Assembly.Location)
                .Select(f => MetadataReference.CreateFromFile(f));
        }

        var folder = typeof(Frameworks).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(a => a.Key == "References:" + framework).Value!;
        var files = Directory.EnumerateFiles(folder, "*.dll");
        if (Directory.Exists(Path.Combine(folder, "Facades")))
        {
            files = files.Concat(Directory.EnumerateFiles(Path.Combine(folder, "Facades"), "*.dll"));
        }

        return files
            .Where(f => !Path.GetFileName(f).StartsWith("System.EnterpriseServices.", StringComparison.Ordinal))
            .Append(Path.Combine(AppContext.BaseDirectory, "netstandard2.0", "Broadsheet.dll"))
            .Select(f => MetadataReference.CreateFromFile(f));
    }

    private static bool IsManaged(string file)
    {
        try
        {
            AssemblyName.GetAssemblyName(file);
            return true;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }
}
