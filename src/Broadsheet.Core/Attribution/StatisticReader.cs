using Broadsheet.Core.Calendar;
using Broadsheet.Core.Layout;
using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Quantities;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Attribution;

/// <summary>Finds what each figure of an article counts or measures, when and where.</summary>
public static class StatisticReader
{
    private static readonly FigureContext s_nothing = new(null, null, null, null);

    /// <summary>Attributes the figures of an article.</summary>
    /// <param name="joined">The page's joined text.</param>
    /// <param name="article">The article.</param>
    /// <param name="quantities">Its figures, in the order of the text.</param>
    /// <param name="dates">Its dates, in the order of the text.</param>
    /// <returns>One attribution a figure, in the same order.</returns>
    public static IReadOnlyList<FigureContext> Read(
        ReadOnlySpan<char> joined,
        ArticleLayout article,
        IReadOnlyList<Quantity> quantities,
        IReadOnlyList<DateExpression> dates)
    {
        using var page = new SegmentedPage(joined, [article]);
        return Read(joined, page.Blocks(0), quantities, dates);
    }

    /// <summary>Attributes the figures of an article that is cut into words.</summary>
    /// <param name="joined">The page's joined text.</param>
    /// <param name="blocks">The article's blocks.</param>
    /// <param name="quantities">Its figures, in the order of the text.</param>
    /// <param name="dates">Its dates, in the order of the text.</param>
    /// <returns>One attribution a figure, in the same order.</returns>
    internal static IReadOnlyList<FigureContext> Read(
        ReadOnlySpan<char> joined,
        IReadOnlyList<SegmentedBlock> blocks,
        IReadOnlyList<Quantity> quantities,
        IReadOnlyList<DateExpression> dates)
    {
        if (quantities.Count == 0)
        {
            return [];
        }

        var contexts = new FigureContext[quantities.Count];
        using var sentence = Sentence.Rent();
        using var passed = Sentence.Rent();
        var reading = new Reading(quantities, dates, contexts, sentence, passed);
        foreach (var block in blocks)
        {
            if (!block.IsColumn)
            {
                reading.Block(joined, block);
            }
        }

        for (var i = 0; i < contexts.Length; i++)
        {
            contexts[i] ??= s_nothing;
        }

        return contexts;
    }

    private sealed class Reading(
        IReadOnlyList<Quantity> quantities, IReadOnlyList<DateExpression> dates, FigureContext[] contexts, Sentence sentence, Sentence passed)
    {
        private readonly SubjectReader _subjects = new();
        private readonly TimeReader _times = new(dates);
        private readonly PlaceReader _places = new(passed);
        private TokenList _words;
        private int _quantity;
        private int _date;

        public void Block(ReadOnlySpan<char> joined, in SegmentedBlock block)
        {
            _words = block.Tokens;
            _times.StartBlock();
            _places.StartBlock(block.Tokens);
            string? previous = null;
            var start = block.Range.Start;
            while (start < block.Range.End)
            {
                var end = SentenceEnd(joined, start, block.Range.End);
                previous = ReadSentence(joined, new(start, end), previous);
                start = end;
            }
        }

        private string? ReadSentence(ReadOnlySpan<char> joined, TextRange range, string? previous)
        {
            while (_quantity < quantities.Count && quantities[_quantity].Range.Start < range.Start)
            {
                _quantity++;
            }

            while (_date < dates.Count && dates[_date].Range.Start < range.Start)
            {
                _date++;
            }

            var figures = _quantity < quantities.Count && quantities[_quantity].Range.Start < range.End;
            var dated = _date < dates.Count && dates[_date].Range.Start < range.End;
            if (!figures && !dated)
            {
                _times.PassSentence();
                _places.PassSentence(range);
                return null;
            }

            sentence.Read(joined, range, _words, quantities, _quantity, dates, _date);
            _subjects.StartSentence();
            _places.StartSentence(joined, sentence.Units);
            _times.StartSentence(joined, sentence.Units);
            for (var unit = 0; unit < sentence.Units.Count; unit++)
            {
                if (sentence.Units[unit] is not { Role: UnitRole.Figure, Index: var index })
                {
                    continue;
                }

                var subject = _subjects.Find(joined, sentence.Units, unit, quantities, previous);
                var (time, resolved) = _times.Find(joined, unit);
                contexts[index] = new(subject, time, resolved, _places.Find(joined, unit));
                previous = quantities[index].Kind == StatisticKind.Age ? previous : subject ?? previous;
            }

            _times.EndSentence(joined);
            _places.EndSentence(joined);
            return previous;
        }

        private static int SentenceEnd(ReadOnlySpan<char> joined, int start, int blockEnd)
        {
            var end = joined.Slice(start, blockEnd - start).IndexOfAny("。！？!?\n".AsSpan());
            if (end < 0)
            {
                return blockEnd;
            }

            end += start + 1;
            while (end < blockEnd && joined[end] is '”' or '」' or '’' or '）' or ')')
            {
                end++;
            }

            return end;
        }
    }
}
