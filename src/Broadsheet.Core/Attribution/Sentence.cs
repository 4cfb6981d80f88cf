using Broadsheet.Core.Calendar;
using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Quantities;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Attribution;

/// <summary>One sentence as units; the instance is reused for the sentences of an article, and then of the thread's next one.</summary>
internal sealed class Sentence : IDisposable
{
    /// <summary>A quoted name or a remark in brackets is one unit up to this length, in characters.</summary>
    private const int LongestQuotation = 24;

    /// <summary>The byline stands this near to the start of its sentence, in units.</summary>
    private const int LongestDateline = 8;

    // A longer list is left to the collector: one giant sentence must not cost memory for ever.
    private const int LongestKept = 1 << 10;

    private static readonly CharacterSet s_openings = new("“‘《「(（[〔【");

    [ThreadStatic]
    private static Stack<Sentence>? s_spare;

    private readonly PartialTokens _words = new();

    private Sentence()
    {
    }

    /// <summary>The units, in order; they cover the sentence but for white space.</summary>
    public UnitList Units { get; } = new();

    /// <summary>Where the sentence stands.</summary>
    public TextRange Range { get; private set; }

    /// <summary>An instance for the time until it is disposed.</summary>
    /// <returns>An instance whose content is undefined.</returns>
    public static Sentence Rent() => s_spare is { Count: > 0 } ? s_spare.Pop() : new();

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Units.Capacity <= LongestKept)
        {
            (s_spare ??= new()).Push(this);
        }
    }

    /// <summary>Reads a sentence.</summary>
    /// <param name="joined">The page's joined text.</param>
    /// <param name="range">The sentence.</param>
    /// <param name="block">The words of the block that the sentence stands in.</param>
    /// <param name="quantities">The article's figures.</param>
    /// <param name="firstQuantity">The first figure that may stand in the sentence.</param>
    /// <param name="dates">The article's dates.</param>
    /// <param name="firstDate">The first date that may stand in the sentence.</param>
    public void Read(
        ReadOnlySpan<char> joined,
        TextRange range,
        TokenList block,
        IReadOnlyList<Quantity> quantities,
        int firstQuantity,
        IReadOnlyList<DateExpression> dates,
        int firstDate)
    {
        Units.Clear();
        Range = range;
        _words.Start(block, range.Start);
        var position = range.Start;
        while (position < range.End)
        {
            while (firstQuantity < quantities.Count && quantities[firstQuantity].Range.Start < position)
            {
                firstQuantity++;
            }

            while (firstDate < dates.Count && dates[firstDate].Range.Start < position)
            {
                firstDate++;
            }

            var figure = firstQuantity < quantities.Count ? quantities[firstQuantity].Range : new(range.End, range.End);
            var date = firstDate < dates.Count ? dates[firstDate].Range : new(range.End, range.End);
            var special = figure.Start <= date.Start ? figure : date;
            if (special.Start >= range.End)
            {
                AddWords(joined, new(position, range.End));
                break;
            }

            AddWords(joined, new(position, special.Start));
            Units.Add(special == figure
                ? new(figure, UnitRole.Figure, PartOfSpeech.Numeral, firstQuantity)
                : new(date, UnitRole.Time, PartOfSpeech.Time, firstDate));
            position = Math.Max(special.End, special.Start + 1);
        }

        TakeRatiosForNouns(joined);
        CloseDateline(joined);
    }

    // 本报讯(记者 某某)粮食产量达…, 新华社电(记者某某): the byline before the first word is no part of the sentence.
    private void CloseDateline(ReadOnlySpan<char> joined)
    {
        for (var at = 1; at < Units.Count && at < LongestDateline; at++)
        {
            if (Units[at].Role == UnitRole.Aside && Units[at - 1].Range.In(joined)[^1] is '讯' or '电')
            {
                Units[at] = Units[at] with { Role = UnitRole.ClauseEnd };
                return;
            }
        }
    }

    // 收入比由2.5缩小到2.3: a 比 that compares nothing names a ratio.
    private void TakeRatiosForNouns(ReadOnlySpan<char> joined)
    {
        for (var at = 1; at + 1 < Units.Count; at++)
        {
            if (Units[at].Role == UnitRole.Compare
                && Units[at + 1].Role is UnitRole.Link or UnitRole.Figure or UnitRole.Preposition
                && Units[at - 1].Role == UnitRole.Noun
                && Units[at].Range.In(joined) is "比")
            {
                Units[at] = Units[at] with { Role = UnitRole.Noun };
            }
        }
    }

    private void AddWords(ReadOnlySpan<char> joined, TextRange range)
    {
        var plain = range.Start;
        var at = range.Start;
        while (s_openings.FirstIn(joined.Slice(at, range.End - at)) is >= 0 and var opening)
        {
            at += opening;
            var end = joined.Slice(at, Math.Min(range.End - at, LongestQuotation)).IndexOf(Closing(joined[at]));
            if (end > 1)
            {
                AddPlain(joined, new(plain, at));
                var aside = joined[at] is '(' or '（' or '[' or '〔' or '【';
                Units.Add(new(new(at, at + end + 1), aside ? UnitRole.Aside : UnitRole.Noun, PartOfSpeech.Punctuation, -1));
                at += end + 1;
                plain = at;
            }
            else
            {
                at++;
            }
        }

        AddPlain(joined, new(plain, range.End));
    }

    private void AddPlain(ReadOnlySpan<char> joined, TextRange range)
    {
        var tokens = _words.Read(joined, range);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Tag != PartOfSpeech.Punctuation)
            {
                Units.Add(new(token.Range, RoleTable.Of(token.Range.In(joined), token.Tag), token.Tag, -1));
                continue;
            }

            var mark = joined[token.Range.Start];
            if (char.IsWhiteSpace(mark))
            {
                // 建成102个 服务286万人: a space stands for a comma in titles.
                if (Stands(joined, token.Range.Start - 1) && Stands(joined, token.Range.End))
                {
                    Units.Add(new(token.Range, UnitRole.ClauseEnd, PartOfSpeech.Punctuation, -1));
                }
            }
            else
            {
                var role = mark switch
                {
                    '、' or '/' or '·' or '-' or '—' or '～' or '~' => UnitRole.And,
                    '.' or '．' when IsInNumber(joined, token.Range.Start, range) => UnitRole.Modifier,
                    '“' or '”' or '"' or '‘' or '’' or '《' or '》' or '%' or '+' or '(' or ')' or '（' or '）' => UnitRole.Aside,
                    _ => UnitRole.ClauseEnd,
                };
                Units.Add(new(token.Range, role, PartOfSpeech.Punctuation, -1));
            }
        }
    }

    private static bool Stands(ReadOnlySpan<char> joined, int at) => at >= 0 && at < joined.Length && joined[at] is >= '\u4E00' and <= '\u9FFF';

    // The point of PM2.5, whose digits are no figure.
    private static bool IsInNumber(ReadOnlySpan<char> joined, int mark, TextRange range) =>
        mark > range.Start && mark + 1 < range.End && char.IsDigit(joined[mark - 1]) && char.IsDigit(joined[mark + 1]);

    private static char Closing(char open) => open switch
    {
        '“' => '”',
        '‘' => '’',
        '《' => '》',
        '「' => '」',
        '(' => ')',
        '（' => '）',
        '[' => ']',
        '〔' => '〕',
        '【' => '】',
        _ => '\0',
    };
}
