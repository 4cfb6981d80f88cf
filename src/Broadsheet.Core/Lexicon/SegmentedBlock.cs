using Broadsheet.Core.Text;

namespace Broadsheet.Core.Lexicon;

/// <summary>A line or paragraph of an article, cut into words.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="IsColumn">Whether it is the line of a column, which no article has for itself.</param>
/// <param name="Tokens">Its words; they cover the range without gaps.</param>
internal readonly record struct SegmentedBlock(TextRange Range, bool IsColumn, TokenList Tokens);
