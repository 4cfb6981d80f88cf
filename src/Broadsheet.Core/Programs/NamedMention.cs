using Broadsheet.Core.Text;

namespace Broadsheet.Core.Programs;

/// <summary>A place where a passage names a program.</summary>
internal sealed record NamedMention
{
    /// <summary>The passage.</summary>
    public required Passage Passage { get; init; }

    /// <summary>The words that name it.</summary>
    public required TextRange Range { get; init; }

    /// <summary>Index of its first token in the passage.</summary>
    public required int FirstToken { get; init; }

    /// <summary>Index of the token after its last one.</summary>
    public required int EndToken { get; init; }

    /// <summary>The name as it would head an entry; not always the words of the text (首问负责等工作机制 for a list).</summary>
    public required string Name { get; init; }

    /// <summary>The kind of program.</summary>
    public required string Kind { get; init; }

    /// <summary>What stands between the name's quotation marks, or empty.</summary>
    public TextRange Quoted { get; init; }

    /// <summary>The parts that the name itself lists: 市、镇、村三级…; empty where it lists none.</summary>
    public IReadOnlyList<TextRange> Listed { get; init; } = [];

    /// <summary>Whether the name lists several things (…等工作机制) and so is not searched for elsewhere.</summary>
    public bool IsEnumeration { get; init; }

    /// <summary>Whether it repeats a name found elsewhere on the page.</summary>
    public bool IsRepeat { get; init; }
}
