using Broadsheet.Core.Text;

namespace Broadsheet.Core.Programs;

/// <summary>Finds further mentions of names that the page introduces elsewhere.</summary>
/// <remarks>A name is found where it starts and ends with a word, so that 站务|通过 is no 站务通. Short forms without
/// head noun (三色预警 of “三色预警”机制) are found between quotation marks only.</remarks>
internal sealed class RepeatedNames
{
    private const int LongestName = 64;

    private readonly NameTable<int> _names = new();
    private readonly NameTable<ShortForm> _quotedOnly = new();

    /// <summary>Adds a name to look for anywhere; one too long is left out.</summary>
    /// <param name="name">The name, without quotation marks.</param>
    /// <param name="program">What it names.</param>
    public void Add(string name, int program)
    {
        if (name.Length is > 0 and <= LongestName)
        {
            _names.Add(name, program);
        }
    }

    /// <summary>Adds a short form to look for between quotation marks.</summary>
    /// <param name="name">The short form.</param>
    /// <param name="program">What it names.</param>
    /// <param name="from">Offset from which on it names that: an everyday word does so only after the full name.</param>
    public void AddQuotedOnly(string name, int program, int from) => _quotedOnly.Add(name, new(program, from));

    /// <summary>Finds the names in a passage.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="known">The mentions already found in it, sorted.</param>
    /// <param name="found">Takes each further mention with the program it names.</param>
    public void Find(ReadOnlySpan<char> joined, Passage passage, List<NamedMention> known, List<KeyValuePair<int, NamedMention>> found)
    {
        var next = 0;
        for (var at = 0; at < passage.Tokens.Count; at++)
        {
            while (next < known.Count && known[next].EndToken <= at)
            {
                next++;
            }

            if (next < known.Count && known[next].FirstToken <= at)
            {
                at = known[next].EndToken - 1;
                continue;
            }

            var limit = next < known.Count ? known[next].FirstToken : passage.Tokens.Count;
            var program = -1;
            var end = _names.MayBeginWith(joined[passage.Tokens[at].Range.Start]) ? Longest(joined, passage, at, limit, out program) : 0;
            if (end == 0 && !passage.Closing.All.IsEmpty && passage.Closing[at] > at + 1 && passage.Closing[at] <= limit)
            {
                var quoted = new TextRange(passage.Tokens[at].Range.End, passage.Tokens[passage.Closing[at]].Range.Start);
                if (quoted.Length <= LongestName && _quotedOnly.TryGet(quoted.In(joined), out var shortForm) && quoted.Start >= shortForm.From)
                {
                    program = shortForm.Program;
                    end = AttributeEnd(joined, passage, passage.Closing[at], quoted);
                    if (end == 0)
                    {
                        at++;
                        end = passage.Closing[at - 1];
                    }
                }
            }

            if (end > 0)
            {
                found.Add(new(program, NamedMention.Of(joined, passage, at, end, "other") with { IsRepeat = true }));
                at = end - 1;
            }
        }
    }

    /// <summary>分流至“一站式”中心化解: a short form that is an attribute goes on to what it describes, at the clause's end.</summary>
    private static int AttributeEnd(ReadOnlySpan<char> joined, Passage passage, int close, TextRange quoted)
    {
        const int LongestDescribed = 4;
        if (joined[quoted.End - 1] is not ('式' or '型'))
        {
            return 0;
        }

        var end = close + 1;
        while (end < passage.Tokens.Count && passage.Tokens[end].Range.End - passage.Tokens[close].Range.End <= LongestDescribed && passage.Tokens[end].IsNominal(joined))
        {
            end++;
        }

        return end > close + 1 && end < passage.Tokens.Count && passage.Tokens[end].EndsClause(joined) ? end : 0;
    }

    private int Longest(ReadOnlySpan<char> joined, Passage passage, int first, int limit, out int program)
    {
        var end = 0;
        program = -1;
        var start = passage.Tokens[first].Range.Start;
        for (var at = first; at < limit && passage.Tokens[at].Range.End - start <= _names.Longest; at++)
        {
            if (_names.TryGet(joined.Slice(start, passage.Tokens[at].Range.End - start), out var named))
            {
                program = named;
                end = at + 1;
            }
        }

        return end;
    }

    /// <summary>A short form.</summary>
    /// <param name="Program">What it names.</param>
    /// <param name="From">Offset from which on it names that.</param>
    private readonly record struct ShortForm(int Program, int From);
}
