using System.Diagnostics;

namespace Broadsheet;

/// <summary>A named initiative, project, mechanism or the like, merged over everything that names it.</summary>
/// <remarks>In a file with top-level statements <c>Program</c> means the compiler's own class: write <c>var</c> or
/// <c>Broadsheet.Program</c> there.</remarks>
[DebuggerDisplay("{Name,nq}")]
public sealed record Program
{
    /// <summary>Identifies the program in its corpus: its name without quotation marks.</summary>
    public required string Id { get; init; }

    /// <summary>The fullest name the texts give.</summary>
    public required string Name { get; init; }

    /// <summary>The other names the texts use, in the order of their first use.</summary>
    public ValueList<string> Aliases { get; init; } = ValueList<string>.Empty;

    /// <summary>What it calls itself, as its head noun (<c>工程</c>, <c>机制</c>, <c>模式</c>, <c>经验</c>), or <c>other</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Its parts in the text's order: <c>宣传员</c>, <c>联络员</c>, … for “五大员”.</summary>
    public ValueList<string> Components { get; init; } = ValueList<string>.Empty;

    /// <summary>The organisation that leads it, or <see langword="null"/>.</summary>
    public string? Lead { get; init; }

    /// <summary>The organisations that take part in it.</summary>
    public ValueList<string> Members { get; init; } = ValueList<string>.Empty;

    /// <summary>When it was launched, as far as the text says; otherwise <see langword="null"/>.</summary>
    public PartialDate? Launched { get; init; }

    /// <summary>Where it is named, in corpus order.</summary>
    public ValueList<ProgramMention> Mentions { get; init; } = ValueList<ProgramMention>.Empty;

    /// <summary>The <see cref="Statistic.Id"/>s of the figures stated about it.</summary>
    public ValueList<string> Statistics { get; init; } = ValueList<string>.Empty;

    /// <summary>Prints the name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
