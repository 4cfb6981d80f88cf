namespace Broadsheet.Core.Lexicon;

/// <summary>Parts of speech, as far as phrase boundaries need them; the tag set of the ICTCLAS family, coarsened.</summary>
internal enum PartOfSpeech : byte
{
    /// <summary>A character or word the lexicon does not hold.</summary>
    Unknown,

    /// <summary>名词, proper names of things included.</summary>
    Noun,

    /// <summary>地名.</summary>
    PlaceName,

    /// <summary>机构名.</summary>
    OrganisationName,

    /// <summary>简称: 综治, 三农.</summary>
    Abbreviation,

    /// <summary>动词.</summary>
    Verb,

    /// <summary>名动词, a verb that stands as a noun as well: 建设, 培训.</summary>
    VerbalNoun,

    /// <summary>形容词.</summary>
    Adjective,

    /// <summary>区别词, a word that only qualifies nouns: 大型, 县级.</summary>
    Distinguishing,

    /// <summary>副词.</summary>
    Adverb,

    /// <summary>介词.</summary>
    Preposition,

    /// <summary>连词.</summary>
    Conjunction,

    /// <summary>助词 and 语气词: 的, 了, 吗.</summary>
    Particle,

    /// <summary>代词.</summary>
    Pronoun,

    /// <summary>数词, digits included.</summary>
    Numeral,

    /// <summary>量词.</summary>
    MeasureWord,

    /// <summary>方位词: 上, 以内, 期间.</summary>
    Localizer,

    /// <summary>处所词: 境内, 全国.</summary>
    Locality,

    /// <summary>时间词.</summary>
    Time,

    /// <summary>成语 and 习用语.</summary>
    Idiom,

    /// <summary>A run of Latin letters.</summary>
    Latin,

    /// <summary>A punctuation mark, symbol or white space.</summary>
    Punctuation,
}
