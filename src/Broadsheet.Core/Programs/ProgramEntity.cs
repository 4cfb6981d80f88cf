namespace Broadsheet.Core.Programs;

/// <summary>The mentions of a page that name one program.</summary>
internal sealed class ProgramEntity
{
    /// <summary>The mentions, in the order of the text.</summary>
    public List<NamedMention> Mentions { get; } = [];

    /// <summary>Short forms that the text defines.</summary>
    public List<string> DefinedAliases { get; } = [];
}
