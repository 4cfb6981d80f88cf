using Broadsheet.Core.Text;

namespace Broadsheet.Core.Programs;

/// <summary>The things that programs of construction build or better: 服务站 of 服务站标准化建设.</summary>
internal sealed class BuiltThings
{
    private const string Building = "建设";
    private const int LongestAttribute = 4;

    private readonly NameTable<int> _things = new();
    private readonly List<int> _lengths = [];

    // For each program that builds a thing, the articles that name it.
    private readonly HashSet<int>?[] _articles;

    /// <summary>Lists the things that the programs of a page build.</summary>
    /// <param name="entities">The programs.</param>
    public BuiltThings(List<ProgramEntity> entities)
    {
        _articles = new HashSet<int>?[entities.Count];
        for (var i = 0; i < entities.Count; i++)
        {
            foreach (var mention in entities[i].Mentions)
            {
                if (Thing(mention.Name) is { } thing)
                {
                    _things.Add(thing, i);
                    _articles[i] ??= [.. entities[i].Mentions.Select(named => named.Passage.Article)];
                    if (!_lengths.Contains(thing.Length))
                    {
                        _lengths.Add(thing.Length);
                    }
                }
            }
        }

        _lengths.Sort();
    }

    /// <summary>The program whose thing a figure counts: 镇级服务站28个, 28个镇级服务站.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="article">0-based index of the figure's article.</param>
    /// <param name="figure">The figure.</param>
    /// <returns>The 0-based index of the program; -1 if it counts none of them.</returns>
    public int CountedBy(ReadOnlySpan<char> joined, int article, TextRange figure)
    {
        foreach (var length in _lengths)
        {
            var program = Find(joined, new(figure.Start - length, figure.Start), article);
            for (var skipped = 0; program < 0 && skipped <= LongestAttribute && !IsStop(joined, figure.End + skipped - 1); skipped++)
            {
                program = Find(joined, new(figure.End + skipped, figure.End + skipped + length), article);
            }

            if (program >= 0)
            {
                return program;
            }
        }

        return -1;
    }

    private int Find(ReadOnlySpan<char> joined, TextRange range, int article) =>
        range.Start >= 0 && range.End <= joined.Length
        && _things.TryGet(range.In(joined), out var program) && _articles[program]!.Contains(article)
            ? program
            : -1;

    private static bool IsStop(ReadOnlySpan<char> joined, int at) =>
        at < joined.Length && joined[at] is ',' or '，' or '、' or '。' or ';' or '；' or '(' or '（';

    /// <summary>服务站 of 服务站标准化建设, or <see langword="null"/>.</summary>
    private static string? Thing(string name)
    {
        const int Manner = 3;
        var length = name.Length - Building.Length - Manner;
        return length >= 2 && name.EndsWith(Building, StringComparison.Ordinal) && name[length + Manner - 1] == '化' && !QuotationMarks.Is(name[length - 1])
            ? name.Substring(0, length)
            : null;
    }
}
