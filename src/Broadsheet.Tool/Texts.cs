using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;

namespace Broadsheet.Tool;

/// <summary>What the command says, in English and 简体中文, by the culture of the user interface.</summary>
internal static class Texts
{
    private static readonly ResourceManager Resources = new("Broadsheet.Tool.Texts", typeof(Texts).Assembly);

    internal static string ActionBaseline => Get();

    internal static string ActionLeaveOut => Get();

    internal static string ActionMarker => Get();

    internal static string ActionReplace => Get();

    internal static string AliasesLabel => Get();

    internal static string ApproximationLabel => Get();

    internal static string ArchiveWithoutPages => Get();

    internal static string ArticleColumn => Get();

    internal static string BadDate => Get();

    internal static string BadRecord => Get();

    internal static string Baseline => Get();

    internal static string BaselineKnown => Get();

    internal static string BaselineWritten => Get();

    internal static string Cancelled => Get();

    internal static string CannotEncode => Get();

    internal static string CannotFixInArchive => Get();

    internal static string CannotRead => Get();

    internal static string CannotReadArchive => Get();

    internal static string CannotWrite => Get();

    internal static string CategoryColumn => Get();

    internal static string ChangeLabel => Get();

    internal static string CheckDescription => Get();

    internal static string CheckExamples => Get();

    internal static string CheckFormat => Get();

    internal static string CheckSummary => Get();

    internal static string CompletionDescription => Get();

    internal static string CompletionExamples => Get();

    internal static string CompletionShell => Get();

    internal static string ComponentsLabel => Get();

    internal static string CountColumn => Get();

    internal static string CutOff => Get();

    internal static string DatesColumn => Get();

    internal static string Delete => Get();

    internal static string Description => Get();

    internal static string Detected => Get();

    internal static string DryRun => Get();

    internal static string ErrorRate => Get();

    internal static string Examples => Get();

    internal static string ExplainDescription => Get();

    internal static string ExplainExamples => Get();

    internal static string ExplainLabel => Get();

    internal static string ExplainRule => Get();

    internal static string ExtractDescription => Get();

    internal static string ExtractExamples => Get();

    internal static string ExtractFormat => Get();

    internal static string Extracted => Get();

    internal static string FailOn => Get();

    internal static string FindingsColumn => Get();

    internal static string FixDescription => Get();

    internal static string FixExamples => Get();

    internal static string FixLabel => Get();

    internal static string FixRules => Get();

    internal static string FixSkipped => Get();

    internal static string Fixed => Get();

    internal static string FolderWithoutPages => Get();

    internal static string HelpDescription => Get();

    internal static string InputKind => Get();

    internal static string KindColumn => Get();

    internal static string LeadLabel => Get();

    internal static string LineColumn => Get();

    internal static string MembersLabel => Get();

    internal static string NoBaseline => Get();

    internal static string NoSuchFile => Get();

    internal static string NoSuchRule => Get();

    internal static string NotUtf8 => Get();

    internal static string Out => Get();

    internal static string OutFolderMissing => Get();

    internal static string OutIsFolder => Get();

    internal static string Pages => Get();

    internal static string PagesSkipped => Get();

    internal static string PatternWithoutPages => Get();

    internal static string PlaceColumn => Get();

    internal static string ProgramColumn => Get();

    internal static string ProgramsColumn => Get();

    internal static string Progress => Get();

    internal static string Published => Get();

    internal static string RecordWithout => Get();

    internal static string ReportDescription => Get();

    internal static string ReportExamples => Get();

    internal static string ReportOut => Get();

    internal static string ReportWritten => Get();

    internal static string ReportsColumn => Get();

    internal static string RuleColumn => Get();

    internal static string ServeDescription => Get();

    internal static string ServeExamples => Get();

    internal static string SeeHelp => Get();

    internal static string ServeNeedsStdio => Get();

    internal static string SeverityColumn => Get();

    internal static string StatisticsColumn => Get();

    internal static string StatsDescription => Get();

    internal static string StatsExamples => Get();

    internal static string StatsFormat => Get();

    internal static string Stdio => Get();

    internal static string StreamNeedsStandardInput => Get();

    internal static string SubjectColumn => Get();

    internal static string TextColumn => Get();

    internal static string TimeColumn => Get();

    internal static string UnitColumn => Get();

    internal static string UnknownCommand => Get();

    internal static string ValueColumn => Get();

    internal static string VersionDescription => Get();

    internal static string WouldFix => Get();

    internal static string WriteBaseline => Get();

    /// <summary>Fills the placeholders of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="arguments">What the placeholders stand for.</param>
    /// <returns>The message.</returns>
    internal static string Format(string text, params object[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, text, arguments);

    private static string Get([CallerMemberName] string key = "") =>
        Resources.GetString(key, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException(key);
}
