namespace Broadsheet.Core.Attribution;

/// <summary>What a unit of a sentence does for the noun phrases around a figure.</summary>
internal enum UnitRole : byte
{
    /// <summary>A noun or name: it may stand anywhere in a noun phrase and end it.</summary>
    Noun,

    /// <summary>An adjective, distinguishing word or numeral inside a name: it stands in a noun phrase but does not end it.</summary>
    Modifier,

    /// <summary>A verb that often stands inside a noun phrase: 帮扶 of 人才帮扶工作队.</summary>
    InnerVerb,

    /// <summary>Any other verb: inside a noun phrase only before a head that names a measure (注册资本).</summary>
    Verb,

    /// <summary>A verb that governs what it counts and ends a noun phrase: 完成, 发放, 实现.</summary>
    Support,

    /// <summary>A verb or copula between what is measured and its figure: 达, 为, 共有.</summary>
    Link,

    /// <summary>A verb of change between what changes and the figure: 增长, 下降.</summary>
    Change,

    /// <summary>What opens a comparison: 比, 较, 高于.</summary>
    Compare,

    /// <summary>What opens the whole of a share: 占.</summary>
    Share,

    /// <summary>A distributive word: 每人, 人均.</summary>
    Each,

    /// <summary>An adverb: skipped before a figure, the end of a phrase elsewhere.</summary>
    Adverb,

    /// <summary>An adverb that may qualify a measure as well: 平均, 最高, 直接.</summary>
    Degree,

    /// <summary>A preposition.</summary>
    Preposition,

    /// <summary>A conjunction or the mark 、 between the members of a list.</summary>
    And,

    /// <summary>The particle 的.</summary>
    De,

    /// <summary>Another particle: 了, 着.</summary>
    Particle,

    /// <summary>A pronoun or another word that no noun phrase of an index holds: 该, 不少, 其中.</summary>
    Boundary,

    /// <summary>A localizer: 以上, 外, 后.</summary>
    Localizer,

    /// <summary>A date, or a word of time that the calendar leaves alone.</summary>
    Time,

    /// <summary>A short remark in brackets.</summary>
    Aside,

    /// <summary>A figure.</summary>
    Figure,

    /// <summary>The end of a clause.</summary>
    ClauseEnd,
}
