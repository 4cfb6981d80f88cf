namespace Broadsheet.Core.Checks;

/// <summary>What is known of a rule before it runs.</summary>
/// <param name="Id">The rule's id: <c>BSH0xxx</c> input, <c>BSH1xxx</c> figures, <c>BSH2xxx</c> dates, <c>BSH3xxx</c> structure and names, <c>BSH4xxx</c> house style.</param>
/// <param name="Name">The rule's name; with <c>_Title</c>, <c>_Message</c> and <c>_Description</c> the key of its texts in <c>RuleTexts.resx</c>.</param>
/// <param name="Category"><c>data</c>, <c>style</c> or <c>input</c>, as the export format has it.</param>
/// <param name="DefaultSeverity">The severity without configuration.</param>
public sealed record RuleDescriptor(string Id, string Name, string Category, Severity DefaultSeverity);
