namespace Broadsheet.Generator.Model;

/// <summary>The programs of one page, before they are merged.</summary>
/// <param name="Path">The page's path.</param>
/// <param name="Programs">Its programs, without mentions and figures.</param>
internal sealed record PagePrograms(string Path, ValueList<Program> Programs);

/// <summary>A program of the corpus.</summary>
/// <param name="Name">The member's name.</param>
/// <param name="AliasNames">The members for its other names.</param>
/// <param name="Program">Its names and parts, without mentions and figures.</param>
/// <param name="Parts">The programs of the pages it was merged from.</param>
internal sealed record MergedProgram(string Name, ValueList<string> AliasNames, Program Program, ValueList<ProgramPart> Parts);

/// <summary>A program as one page names it.</summary>
/// <param name="Path">The page's path.</param>
/// <param name="Number">Its 0-based number among the page's programs.</param>
internal sealed record ProgramPart(string Path, int Number);
