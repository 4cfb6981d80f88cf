using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Programs;

/// <summary>When two names name the same program.</summary>
internal static class ProgramName
{
    private const int LongestAbbreviated = 40;
    private const int MostWords = 16;

    private static readonly string[] s_eras = ["新征程", "新时代", "新时期"];

    /// <summary>The length of the era (新时代) that a text ends with.</summary>
    /// <param name="text">The text before a name.</param>
    /// <returns>Its length, or 0 if there is none.</returns>
    public static int EraSuffix(ReadOnlySpan<char> text)
    {
        foreach (var era in s_eras)
        {
            if (text.EndsWith(era.AsSpan(), StringComparison.Ordinal))
            {
                return era.Length;
            }
        }

        return 0;
    }

    /// <summary>Whether a name ends in a head noun, so that it names a program even on its own.</summary>
    /// <param name="name">The name.</param>
    /// <returns><see langword="true"/> if it does.</returns>
    public static bool HasHead(string name) =>
        HeadNouns.All.LongestSuffix(name.AsSpan(), out var head) is > 0 and var length && length < name.Length && head.Use != HeadNounUse.Quoted;

    /// <summary>What a name is compared by: without quotation marks, white space, era, and 建设 after the head noun.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The key.</returns>
    public static string Key(string name)
    {
        var key = new char[name.Length];
        var length = 0;
        for (var i = 0; i < name.Length; i++)
        {
            var linking = name[i] == '的' && i > 0 && QuotationMarks.Is(name[i - 1]);
            if (!linking && !QuotationMarks.Is(name[i]) && !char.IsWhiteSpace(name[i]))
            {
                key[length++] = name[i] switch { '＋' => '+', '－' => '-', '（' => '(', '）' => ')', _ => name[i] };
            }
        }

        var text = key.AsSpan(0, length);
        foreach (var era in s_eras)
        {
            if (text.StartsWith(era.AsSpan(), StringComparison.Ordinal) && text.Length > era.Length + 1)
            {
                text = text.Slice(era.Length);
            }
        }

        return WithoutBuilding(text).ToString();
    }

    /// <summary>A name without 建设 after its head noun: 工作体系 of 工作体系建设.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The name without it; itself where no head noun stands before 建设.</returns>
    public static string WithoutBuilding(string name) => WithoutBuilding(name.AsSpan()).Length is var length && length == name.Length ? name : name.Substring(0, length);

    /// <summary>A name without the 的 after its quotation: “走出去”工作方式 of “走出去”的工作方式.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The name without it; itself where there is none.</returns>
    public static string WithoutLink(string name)
    {
        for (var i = 1; i + 1 < name.Length; i++)
        {
            if (name[i] == '的' && QuotationMarks.Is(name[i - 1]))
            {
                return name.Remove(i, 1);
            }
        }

        return name;
    }

    private static ReadOnlySpan<char> WithoutBuilding(ReadOnlySpan<char> name)
    {
        const string Building = "建设";
        if (name.EndsWith(Building.AsSpan(), StringComparison.Ordinal))
        {
            var rest = name.Slice(0, name.Length - Building.Length);
            if (HeadNouns.All.LongestSuffix(rest, out var head) is > 0 and var suffix && suffix < rest.Length && head.Use != HeadNounUse.Quoted)
            {
                return rest;
            }
        }

        return name;
    }

    /// <summary>The key of a short form without head noun; everyday words (一站式) stay apart by kind.</summary>
    /// <param name="alias">The short form.</param>
    /// <param name="kind">The kind of program it stands for.</param>
    /// <returns>The key.</returns>
    public static string AliasKey(string alias, string kind) =>
        HasHead(alias) || IsDistinctive(alias) ? Key(alias) : Key(alias) + "|" + kind;

    /// <summary>Whether a short form is no everyday word: 三色预警, but not 一站式.</summary>
    /// <param name="alias">The short form.</param>
    /// <returns><see langword="true"/> if it can stand for one program alone.</returns>
    public static bool IsDistinctive(string alias)
    {
        if (alias.Length < 3 || alias[alias.Length - 1] is '式' or '化' or '型' or '级' or '子' or '链')
        {
            return false;
        }

        var tokens = new List<Token>();
        Segmenter.Segment(alias.AsSpan(), new(0, alias.Length), tokens);
        return tokens.Count > 1;
    }

    /// <summary>The short forms that a name can be cut to by the initials of its words.</summary>
    /// <param name="name">The name.</param>
    /// <returns>Keys of possible short forms: 十百千工程 for 十园百企千店培育工程, 农技推广体系 for 农业技术推广体系.</returns>
    public static List<string> Abbreviations(string name)
    {
        var forms = new List<string>();
        var text = Key(name);
        if (text.Length > LongestAbbreviated)
        {
            return forms;
        }

        var headLength = HeadNouns.All.LongestSuffix(text.AsSpan(), out _);
        var words = Words(text, text.Length - headLength);
        var head = text.Substring(text.Length - headLength);
        var initials = new System.Text.StringBuilder();
        for (var first = 0; first < words.Count; first++)
        {
            initials.Clear();
            for (var last = first; last < words.Count && last < first + 6; last++)
            {
                initials.Append(text[words[last].Start]);
                var rest = text.Substring(words[last].End);
                if (initials.Length >= 2 && rest.Length > head.Length)
                {
                    forms.Add(initials + rest);
                }

                if (initials.Length >= 3 && first == 0)
                {
                    forms.Add(initials + head);
                }
            }
        }

        var numbers = Numbers(text, headLength);
        if (numbers.Length >= 2)
        {
            forms.Add(numbers + head);
        }

        return forms;
    }

    private static string Numbers(string text, int headLength)
    {
        var numbers = new System.Text.StringBuilder();
        for (var i = 0; i < text.Length - headLength; i++)
        {
            if ("一二三四五六七八九十百千亿万".IndexOf(text[i]) >= 0)
            {
                numbers.Append(text[i]);
            }
        }

        return numbers.ToString();
    }

    private static List<TextRange> Words(string text, int end)
    {
        var tokens = new List<Token>();
        Segmenter.Segment(text.AsSpan(), new(0, end), tokens);
        var words = new List<TextRange>();
        foreach (var token in tokens)
        {
            // A word of four characters is two words to an abbreviation: 职业教育 gives 职教.
            if (token.Range.Length == 4)
            {
                words.Add(new(token.Range.Start, token.Range.Start + 2));
                words.Add(new(token.Range.Start + 2, token.Range.End));
            }
            else
            {
                words.Add(token.Range);
            }
        }

        return words.Count <= MostWords ? words : [];
    }
}
