using Broadsheet.Core.Text;

namespace Broadsheet.Core.Programs;

/// <summary>A program as one page names it, before it is merged over the corpus.</summary>
/// <param name="Name">The fullest name the page gives.</param>
/// <param name="Aliases">The other names the page uses for it.</param>
/// <param name="Kind">Its head noun (<c>工程</c>, <c>机制</c>), or <c>other</c>.</param>
/// <param name="Components">Its parts in the text's order.</param>
/// <param name="Lead">The organisation that leads it, or <see langword="null"/>.</param>
/// <param name="Members">The organisations that take part in it.</param>
/// <param name="Launched">When it was launched, or <see langword="null"/>.</param>
/// <param name="Mentions">Where the page names it.</param>
/// <param name="Figures">The ranges of the figures stated about it.</param>
public sealed record PageProgram(
    string Name,
    ValueList<string> Aliases,
    string Kind,
    ValueList<string> Components,
    string? Lead,
    ValueList<string> Members,
    PartialDate? Launched,
    ValueList<MentionRange> Mentions,
    ValueList<TextRange> Figures);

/// <summary>A mention of a program.</summary>
/// <param name="Article">0-based index of the article on the page; a mention in its column line counts to it.</param>
/// <param name="Range">The words that name it.</param>
public readonly record struct MentionRange(int Article, TextRange Range);
