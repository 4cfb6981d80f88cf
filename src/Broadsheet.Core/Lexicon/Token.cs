using Broadsheet.Core.Text;

namespace Broadsheet.Core.Lexicon;

/// <summary>A word of the segmented text.</summary>
/// <param name="Range">Where it stands in the text.</param>
/// <param name="Tag">Its part of speech.</param>
internal readonly record struct Token(TextRange Range, PartOfSpeech Tag);
