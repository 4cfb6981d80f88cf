using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Programs;

/// <summary>The paired quotation marks of a passage.</summary>
internal readonly struct QuotationPairs
{
    private readonly QuotationPair[]? _pairs;

    private QuotationPairs(QuotationPair[] pairs) => _pairs = pairs;

    /// <summary>The pairs, in the order of their opening marks.</summary>
    public ReadOnlySpan<QuotationPair> All => _pairs;

    /// <summary>The token that closes a quotation.</summary>
    /// <param name="open">Index of a token.</param>
    /// <returns>The index of the token that closes what it opens; -1 if it opens nothing.</returns>
    public int this[int open]
    {
        get
        {
            var low = 0;
            var high = _pairs?.Length ?? 0;
            while (low < high)
            {
                var middle = (low + high) >>> 1;
                if (_pairs![middle].Open < open)
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }

            return low < All.Length && _pairs![low].Open == open ? _pairs[low].Close : -1;
        }
    }

    /// <summary>Pairs the quotation marks of a passage.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="range">The passage.</param>
    /// <param name="tokens">Its words.</param>
    /// <returns>The pairs.</returns>
    public static QuotationPairs Of(ReadOnlySpan<char> joined, TextRange range, TokenList tokens)
    {
        var first = QuotationMarks.FirstIn(range.In(joined));
        if (first < 0)
        {
            return default;
        }

        var pairs = new List<QuotationPair>();
        var open = new Stack<int>();
        for (var i = tokens.IndexAt(range.Start + first); i < tokens.Count; i++)
        {
            if (tokens[i].Range.Length != 1)
            {
                continue;
            }

            var mark = joined[tokens[i].Range.Start];
            var opens = QuotationMarks.Opens(mark);
            if (opens != '\0' && open.Count > 0 && joined[tokens[open.Peek()].Range.Start] == opens)
            {
                pairs.Add(new(open.Pop(), i));
            }
            else if (QuotationMarks.Closes(mark) != '\0')
            {
                open.Push(i);
            }
        }

        pairs.Sort(static (a, b) => a.Open.CompareTo(b.Open));
        return new([.. pairs]);
    }
}

/// <summary>A quotation's marks.</summary>
/// <param name="Open">Index of the token that opens it.</param>
/// <param name="Close">Index of the token that closes it.</param>
internal readonly record struct QuotationPair(int Open, int Close);
