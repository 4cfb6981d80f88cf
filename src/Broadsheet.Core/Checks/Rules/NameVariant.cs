using System.Globalization;
using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH3004: a name written once with a character replaced or two transposed, which otherwise occurs often: 广钱糖业公司 for
/// 广前糖业公司.</summary>
/// <remarks>Judged are quoted names and names that end in the head of an organisation or program. Names that differ by a number, side,
/// size, level or time (第一中学, 第二中学) are two, and so are those whose odd character makes a word with its neighbour (法院, 医院),
/// unless they are quoted. A suggestion, since the rare name may be another's.</remarks>
internal sealed class NameVariant : ICorpusRule
{
    // How often a name stands in the corpus before a rare one is held against it.
    private const int Often = 2;

    // How often where the rare one is known by its beginning only.
    private const int VeryOften = 3;

    // From this cost on a word is too rare to be meant (丰原 in 丰原食品公司).
    private const float RareWord = 13;

    // Names that share a half are compared with the first of them only, so that the time is linear in the corpus.
    private const int MostOfAHalf = 16;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH3004", nameof(NameVariant), "data", Severity.Suggestion);

    /// <inheritdoc/>
    public void Check(IReadOnlyList<ArticleReading> articles, ICollection<Finding> findings)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            foreach (var range in NameOccurrences.In(article))
            {
                var name = article.Text.Text(range);
                counts.TryGetValue(name, out var count);
                counts[name] = count + 1;
            }
        }

        var often = counts.Where(name => name.Value >= Often).Select(name => name.Key).ToList();
        if (often.Count == 0)
        {
            return;
        }

        var halves = Index(often, Halves);
        var broken = new Dictionary<string, (ArticleReading Article, TextRange Range, string Meant)?>(StringComparer.Ordinal);
        var told = new HashSet<(string Written, string Meant)>();
        foreach (var article in articles)
        {
            var found = new HashSet<int>();
            var here = new List<string>();
            foreach (var range in NameOccurrences.In(article))
            {
                var name = article.Text.Text(range);
                if (counts[name] >= VeryOften)
                {
                    here.Add(name);
                }

                if (counts[name] == 1 && Meant(article, range, halves, out var meant) is { } written && found.Add(written.Start)
                    && told.Add((article.Text.Text(written), meant)))
                {
                    Report(article, written, meant, counts[meant], findings);
                }
            }

            FindBrokenHeads(article, here, found, broken);
        }

        foreach (var name in broken.Values)
        {
            if (name is { } once && told.Add((once.Article.Text.Text(once.Range), once.Meant)))
            {
                Report(once.Article, once.Range, once.Meant, counts[once.Meant], findings);
            }
        }
    }

    /// <summary>县人民发院: the head itself is broken, so that the name is only known by those of its article. What stands so twice is meant.</summary>
    private static void FindBrokenHeads(
        ArticleReading article,
        List<string> names,
        HashSet<int> found,
        Dictionary<string, (ArticleReading Article, TextRange Range, string Meant)?> broken)
    {
        if (names.Count == 0)
        {
            return;
        }

        var text = article.Text.Joined;
        var beginnings = Index<int>(names.Distinct(StringComparer.Ordinal), name => [Beginning(name, 0)]);
        foreach (var block in article.Blocks)
        {
            for (var at = block.Start; at + NameOccurrences.ShortestName <= block.End; at++)
            {
                if (!beginnings.TryGetValue(Beginning(text, at), out var candidates) || !char.IsLetter(text[at]))
                {
                    continue;
                }

                foreach (var name in candidates)
                {
                    var range = new TextRange(at, at + name.Length);
                    if (range.End <= block.End && NameOccurrences.IsHan(text, range.Start, range.End) && NameOccurrences.AreVariants(text.AsSpan(at, name.Length), name.AsSpan(), out var odd, out var isTransposed)
                        && (isTransposed ? odd >= name.Length - 3 : odd >= name.Length - 2 && IsNoWord(text, range, odd)) && found.Add(at))
                    {
                        var written = article.Text.Text(range);
                        broken[written] = broken.ContainsKey(written) ? null : (article, range, name);
                    }
                }
            }
        }
    }

    private static int Beginning(string text, int at) => (text[at] << 16) | text[at + 1];

    /// <summary>The name that was meant, and where the rare one stands: other words may be read as its beginning (患者称赞德仁医院).</summary>
    private static TextRange? Meant(ArticleReading article, TextRange range, Dictionary<string, List<string>> halves, out string meant)
    {
        for (var start = range.Start; start == range.Start || range.End - start >= NameOccurrences.ShortestName; start++)
        {
            var name = new TextRange(start, range.End);
            if (Meant(article, name, article.Text.Text(name), halves, isWhole: start == range.Start) is { } candidate)
            {
                meant = candidate;
                return name;
            }
        }

        meant = "";
        return null;
    }

    private static string? Meant(ArticleReading article, TextRange range, string name, Dictionary<string, List<string>> halves, bool isWhole)
    {
        var text = article.Text.Joined;
        var isQuoted = range.Start > 0 && text[range.Start - 1] is '“' or '《';
        var behind = range.End < text.Length && text[range.End] is '”' or '》' ? range.End + 1 : range.End;
        if (behind < text.Length && text[behind] is '则' or '也' or '亦')
        {
            // “春苗计划”资助小学生,“青苗计划”则…: the text sets one beside the other.
            return null;
        }

        foreach (var half in Halves(name))
        {
            if (!halves.TryGetValue(half, out var candidates))
            {
                continue;
            }

            foreach (var candidate in candidates)
            {
                if (candidate.Length == name.Length && NameOccurrences.AreVariants(name.AsSpan(), candidate.AsSpan(), out var at, out var isTransposed)
                    && (isTransposed || (isWhole && name.Length >= NameOccurrences.ShortestName && (isQuoted || IsNoWord(text, range, at)))))
                {
                    return candidate;
                }
            }
        }

        return null;
    }

    /// <summary>Whether the odd character makes no word with either neighbour.</summary>
    private static bool IsNoWord(string text, TextRange name, int at)
    {
        var words = WordTable.Instance;
        var place = name.Start + at;
        return !(at > 0 && words.TryGet(text.AsSpan(place - 1, 2), out _, out var before) && before < RareWord)
            && !(place + 1 < name.End && words.TryGet(text.AsSpan(place, 2), out _, out var behind) && behind < RareWord);
    }

    /// <summary>The keys under which a name with one other character, or with two transposed, is still found.</summary>
    private static IEnumerable<string> Halves(string name)
    {
        var middle = name.Length / 2;
        yield return name.Length.ToString(CultureInfo.InvariantCulture) + "<" + name.Substring(0, middle);
        yield return name.Length.ToString(CultureInfo.InvariantCulture) + ">" + name.Substring(middle);
        var characters = name.ToCharArray();
        Array.Sort(characters);
        yield return "=" + new string(characters);
    }

    private static Dictionary<T, List<string>> Index<T>(IEnumerable<string> names, Func<string, IEnumerable<T>> keys)
        where T : notnull
    {
        var index = new Dictionary<T, List<string>>();
        foreach (var name in names)
        {
            foreach (var key in keys(name))
            {
                if (!index.TryGetValue(key, out var list))
                {
                    index.Add(key, list = []);
                }

                if (list.Count < MostOfAHalf)
                {
                    list.Add(name);
                }
            }
        }

        return index;
    }

    private void Report(ArticleReading article, TextRange range, string meant, int count, ICollection<Finding> findings) =>
        findings.Add(article.Finding(
            Descriptor,
            nameof(NameVariant) + "_Message",
            range,
            [article.Text.Text(range), meant, count.ToString(CultureInfo.InvariantCulture)]));
}
