using System.Globalization;
using System.Text;
using Broadsheet.Core.Checks;
using Broadsheet.Core.Checks.Baselines;
using Broadsheet.Tool.Output;

namespace Broadsheet.Tool.Findings;

/// <summary>Sets findings against a baseline file.</summary>
internal static class KnownFindings
{
    /// <summary>Reads a baseline.</summary>
    /// <param name="path">The file.</param>
    /// <param name="report">Takes why it cannot be read, with file, line and column.</param>
    /// <returns>The baseline, or <see langword="null"/>.</returns>
    internal static Baseline? Read(string path, Action<string> report)
    {
        try
        {
            return Baseline.Read(File.ReadAllText(path));
        }
        catch (BaselineFormatException e)
        {
            report($"{path}({e.Line},{e.Column}): error BSH0010: {e.MessageIn(CultureInfo.CurrentUICulture)}");
        }
        catch (FileNotFoundException)
        {
            report(Texts.Format(Texts.NoBaseline, path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            report(Texts.Format(Texts.CannotRead, path, e.Message));
        }

        return null;
    }

    /// <summary>The findings that are not known, and those that say which known ones are gone.</summary>
    /// <param name="baseline">The baseline.</param>
    /// <param name="path">Its file.</param>
    /// <param name="findings">All findings.</param>
    /// <returns>The findings to print.</returns>
    internal static IReadOnlyList<Finding> New(Baseline baseline, string path, IReadOnlyList<Finding> findings) =>
        [.. baseline.New(findings), .. baseline.Gone(findings).Select(entry => InputFindings.Of(path.Replace('\\', '/'), entry))];

    /// <summary>Writes the baseline that knows the findings given; the file changes only when it is complete.</summary>
    /// <param name="path">The file.</param>
    /// <param name="findings">The findings.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    internal static void Write(string path, IEnumerable<Finding> findings) => Write(path, Baseline.Of(findings));

    /// <summary>Writes a baseline; the file changes only when it is complete.</summary>
    /// <param name="path">The file.</param>
    /// <param name="baseline">The baseline.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    internal static void Write(string path, Baseline baseline)
    {
        using var target = OutputTarget.Open(path);
        target.Stream.Write(Encoding.UTF8.GetBytes(baseline.Write()));
        target.Complete();
    }
}
