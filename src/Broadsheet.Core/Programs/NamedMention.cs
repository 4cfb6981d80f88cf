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

    /// <summary>Makes a mention of a row of tokens.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="first">Index of the first token.</param>
    /// <param name="end">Index of the token after the last one.</param>
    /// <param name="kind">The kind of program.</param>
    /// <param name="quoted">What stands between the name's quotation marks, or empty.</param>
    /// <returns>The mention; its name is its words.</returns>
    public static NamedMention Of(ReadOnlySpan<char> joined, Passage passage, int first, int end, string kind, TextRange quoted = default)
    {
        var range = new TextRange(passage.Tokens[first].Range.Start, passage.Tokens[end - 1].Range.End);
        return new()
        {
            Passage = passage,
            Range = range,
            FirstToken = first,
            EndToken = end,
            Name = range.In(joined).ToString(),
            Kind = kind,
            Quoted = quoted,
        };
    }
}
