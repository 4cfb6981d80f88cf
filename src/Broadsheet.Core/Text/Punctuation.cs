namespace Broadsheet.Core.Text;

/// <summary>Classes of punctuation marks, half and full width alike; after GB/T 15834-2011.</summary>
internal static class Punctuation
{
    /// <summary>Whether a mark ends a sentence or a clause of equal rank, so that a line may rightly end there.</summary>
    public static bool EndsSentence(char c) => c is '。' or '！' or '？' or '!' or '?' or '；' or ';' or '：' or ':' or '…' or '．' or '｡';

    /// <summary>Whether a mark leaves the sentence open: a line that ends with it goes on in the next.</summary>
    public static bool LeavesOpen(char c) => c is '，' or ',' or '、' or '､';

    /// <summary>Whether a mark opens a quotation, title or bracket.</summary>
    public static bool Opens(char c) => c is '“' or '‘' or '「' or '『' or '《' or '〈' or '（' or '(' or '［' or '[' or '【' or '〔' or '｛' or '{' or '〖';

    /// <summary>Whether a mark closes a quotation, title or bracket.</summary>
    public static bool Closes(char c) => c is '”' or '’' or '」' or '』' or '》' or '〉' or '）' or ')' or '］' or ']' or '】' or '〕' or '｝' or '}' or '〗';

    /// <summary>Whether a mark may not stand at the start of a line.</summary>
    public static bool NeverStartsLine(char c) =>
        LeavesOpen(c) || Closes(c) || c is '。' or '！' or '？' or '!' or '?' or '；' or ';' or '：' or ':' or '％' or '%' or '‰' or '℃';

    /// <summary>Whether a character opens a round bracket.</summary>
    public static bool OpensRound(char c) => c is '(' or '（';

    /// <summary>Whether a character closes a round bracket.</summary>
    public static bool ClosesRound(char c) => c is ')' or '）';

    /// <summary>Whether a character is the dot inside a name of another people: 阿卜杜拉·买买提.</summary>
    public static bool IsNameDot(char c) => c is '·' or '•' or '・' or '‧' or '∙' or '．';
}
