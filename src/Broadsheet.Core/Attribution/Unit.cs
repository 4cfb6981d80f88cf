using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Attribution;

/// <summary>A word, a quoted name, a figure, a date or a mark of a sentence.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="Role">What it does at the edges of a noun phrase.</param>
/// <param name="Tag">Its part of speech, for a word.</param>
/// <param name="Index">The figure's or date's index in the article's list; otherwise -1.</param>
internal readonly record struct Unit(TextRange Range, UnitRole Role, PartOfSpeech Tag, int Index);
