using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Programs;

/// <summary>When two names name the same program.</summary>
internal static class ProgramName
{
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
    public static string Key(string name) => Key(name.AsSpan(), new char[name.Length]).ToString();

    /// <summary>What a name is compared by, without making a string of it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="buffer">Takes the key; as long as the name.</param>
    /// <returns>The key, a part of the buffer.</returns>
    public static ReadOnlySpan<char> Key(ReadOnlySpan<char> name, Span<char> buffer)
    {
        var length = 0;
        for (var i = 0; i < name.Length; i++)
        {
            var linking = name[i] == '的' && i > 0 && QuotationMarks.Is(name[i - 1]);
            if (!linking && !QuotationMarks.Is(name[i]) && !char.IsWhiteSpace(name[i]))
            {
                buffer[length++] = name[i] switch { '＋' => '+', '－' => '-', '（' => '(', '）' => ')', _ => name[i] };
            }
        }

        ReadOnlySpan<char> text = buffer.Slice(0, length);
        foreach (var era in s_eras)
        {
            if (text.StartsWith(era.AsSpan(), StringComparison.Ordinal) && text.Length > era.Length + 1)
            {
                text = text.Slice(era.Length);
            }
        }

        return WithoutBuilding(text);
    }

    /// <summary>How long what a name is compared by is.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The key's length.</returns>
    public static int KeyLength(string name)
    {
        const int Usual = 64;
        return Key(name.AsSpan(), name.Length <= Usual ? stackalloc char[Usual] : new char[name.Length]).Length;
    }

    /// <summary>A name without 建设 after its head noun: 工作体系 of 工作体系建设.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The name without it; itself where no head noun stands before 建设.</returns>
    public static ReadOnlySpan<char> WithoutBuilding(ReadOnlySpan<char> name)
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
}
