using System.Runtime.CompilerServices;
using System.Text;
using DiffEngine;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Broadsheet.Generator.Tests.Harness;

/// <summary>Compares emitted files with the accepted ones beside the test, in the files that Verify uses:
/// <c>Class.Method#File.verified.cs</c> is accepted, <c>….received.cs</c> is written when it differs.</summary>
/// <remarks>To accept a change, rename the received file. <c>-p:UseVerify=true</c> lets Verify itself compare.</remarks>
internal static class Snapshot
{
    internal static async Task Matches(
        IEnumerable<KeyValuePair<string, string>> files, [CallerFilePath] string test = "", [CallerMemberName] string method = "")
    {
        // The version changes with each release, not with what is emitted.
        var version = typeof(CorpusGenerator).Assembly.GetName().Version!.ToString(3);
        var scrubbed = files.ToDictionary(
            f => Path.GetFileNameWithoutExtension(f.Key),
            f => f.Value.Replace($"\"Broadsheet\", \"{version}\"", "\"Broadsheet\", \"{version}\"", StringComparison.Ordinal));
#if USE_VERIFY
        await Verifier.Verify(scrubbed.Select(f => new Target("cs", f.Value, f.Key)), sourceFile: test);
#else
        var stem = Path.Combine(Path.GetDirectoryName(test)!, $"{Path.GetFileNameWithoutExtension(test)}.{method}#");
        var known = Directory.EnumerateFiles(Path.GetDirectoryName(test)!, Path.GetFileName(stem) + "*.verified.cs");
        var failures = new StringBuilder();
        foreach (var gone in known.Where(f => !scrubbed.ContainsKey(f[stem.Length..^".verified.cs".Length])))
        {
            failures.AppendLine($"{gone} is no longer emitted.");
        }

        foreach (var (name, text) in scrubbed)
        {
            await Compare(stem + name, text, failures);
        }

        Assert.True(failures.Length == 0, failures.ToString());
#endif
    }

#if !USE_VERIFY
    private static async Task Compare(string stem, string text, StringBuilder failures)
    {
        var (verified, received) = (stem + ".verified.cs", stem + ".received.cs");
        var accepted = File.Exists(verified) ? await File.ReadAllTextAsync(verified) : "";
        if (accepted.ReplaceLineEndings("\n") == text)
        {
            File.Delete(received);
            return;
        }

        await File.WriteAllTextAsync(received, text);
        failures.AppendLine($"{Path.GetFileName(received)} differs from what is accepted:");
        foreach (var line in InlineDiffBuilder.Diff(accepted, text).Lines.Where(l => l.Type != ChangeType.Unchanged))
        {
            failures.Append(line.Type == ChangeType.Deleted ? "- " : "+ ").AppendLine(line.Text);
        }

        if (!BuildServerDetector.Detected)
        {
            await DiffRunner.LaunchAsync(received, verified);
        }
    }
#endif
}
