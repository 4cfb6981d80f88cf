using System.Globalization;
using System.Text;
using Broadsheet.Core.Attribution;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Corpus;

/// <summary>Gives each figure of an article an id that comes from what it says, not from where it stands.</summary>
/// <remarks>An id is the article's with what was counted. Figures that share a subject are told apart by their time, then
/// their place, then their own text; only what is the same in all of these is counted through. So an edit elsewhere in the
/// article leaves an id as it is.</remarks>
internal static class StatisticIds
{
    /// <summary>Assigns the ids.</summary>
    /// <param name="articleId">The article's id.</param>
    /// <param name="texts">The article's figures as they are printed.</param>
    /// <param name="contexts">What each is about.</param>
    /// <returns>One id a figure, in the same order, no two the same.</returns>
    public static string[] Assign(string articleId, string[] texts, IReadOnlyList<FigureContext> contexts)
    {
        var keys = new string[texts.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = Normalize(contexts[i].Subject ?? texts[i]);
        }

        var last = new Dictionary<string, int>(keys.Length, StringComparer.Ordinal);
        if (TellApart(keys, last, i => contexts[i].Time) && TellApart(keys, last, i => contexts[i].Place) && TellApart(keys, last, i => texts[i]))
        {
            CountThrough(keys, last);
        }

        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = articleId + "/" + keys[i];
        }

        return keys;
    }

    private static void CountThrough(string[] keys, Dictionary<string, int> taken)
    {
        taken.Clear();
        for (var i = 0; i < keys.Length; i++)
        {
            taken.TryGetValue(keys[i], out var count);
            taken[keys[i]] = count + 1;
            if (count > 0)
            {
                keys[i] += "·" + (count + 1).ToString(CultureInfo.InvariantCulture);
            }
        }
    }

    /// <summary>Adds to keys that are the same what tells their figures apart.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="last">Scratch.</param>
    /// <param name="words">What may tell them apart.</param>
    /// <returns>Whether there were any.</returns>
    private static bool TellApart(string[] keys, Dictionary<string, int> last, Func<int, string?> words)
    {
        // Figures of one key are chained, each to the one before it, so that a key that stands alone costs one look-up.
        last.Clear();
        var before = new int[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            before[i] = last.TryGetValue(keys[i], out var same) ? same : -1;
            last[keys[i]] = i;
        }

        if (last.Count == keys.Length)
        {
            return false;
        }

        foreach (var group in last.Values)
        {
            if (before[group] >= 0 && Differ(before, group, words))
            {
                for (var index = group; index >= 0; index = before[index])
                {
                    if (words(index) is { Length: > 0 } word)
                    {
                        keys[index] += "·" + Normalize(word);
                    }
                }
            }
        }

        return true;
    }

    private static bool Differ(int[] before, int group, Func<int, string?> words)
    {
        var first = words(group);
        for (var index = before[group]; index >= 0; index = before[index])
        {
            if (!string.Equals(first, words(index), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static string Normalize(string words) => IsPlain(words) ? words : string.Concat(WellFormed(words).Normalize(NormalizationForm.FormKC).Where(character => !char.IsWhiteSpace(character) && character != '/'));

    /// <summary>Whether nothing is to be normalised or left out, as of nearly all words.</summary>
    private static bool IsPlain(string words)
    {
        foreach (var character in words)
        {
            if (!(Scripts.IsHan(character) && character <= '\u9fff' || character is (> ' ' and < '\u007f' and not '/') or '“' or '”' or '、' or '—'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Half a surrogate pair cannot be normalised.</summary>
    private static string WellFormed(string words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (char.IsSurrogate(words[i]) && !(char.IsHighSurrogate(words[i]) && i + 1 < words.Length && char.IsLowSurrogate(words[++i])))
            {
                return string.Concat(words.Where(character => !char.IsSurrogate(character)));
            }
        }

        return words;
    }
}
