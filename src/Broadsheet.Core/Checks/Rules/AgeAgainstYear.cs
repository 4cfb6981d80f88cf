using System.Globalization;
using Broadsheet.Core.Numerals;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH2005: an age that does not fit the year of birth, or an anniversary that does not fit the year of foundation.</summary>
/// <remarks>Judged is a year with 出生 or 生于, or with 成立, 创办 and their kind, and a figure in 岁 or 周年 in the same sentence, against
/// the year of publication. An age may be one more or less, by the birthday or counted in 虚岁.</remarks>
internal sealed class AgeAgainstYear : IArticleRule
{
    private const int YearLength = 4;
    private const int LongestReach = 6;
    private const int LongestClause = 60;

    // Words that make a year one of birth; one entry a line, sorted by code point.
    private static readonly string[] BirthWords = ["出生", "生于", "生人", "诞生"];

    // What holds 生于 without a birth. One entry a line.
    private static readonly string[] NotBorn = ["先生于", "学生于", "医生于", "发生于", "产生于", "师生于", "花生于"];

    // Words of the year that an age or anniversary is counted to. One entry a line, sorted by code point.
    private static readonly string[] NowWords = ["今年", "现年", "如今", "已经", "年届", "年近"];

    // Words of the age somebody reached, and of their death. One entry a line.
    private static readonly string[] DeathAges = ["享年", "终年", "卒年"];
    private static readonly string[] DeathWords = ["去世", "逝世", "病逝", "牺牲", "辞世", "离世", "病故"];

    // Words that make a year one of foundation; one entry a line, sorted by code point.
    private static readonly string[] FoundationWords =
    [
        "创办",
        "创建",
        "创立",
        "始建",
        "建于",
        "建厂",
        "建校",
        "建立",
        "开业",
        "成立",
    ];

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH2005", nameof(AgeAgainstYear), "data", Severity.Warning);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        foreach (var figure in article.Figures)
        {
            var isAge = figure.Quantity.Unit is "岁" or "周岁";
            if ((!isAge && figure.Quantity.Unit is not ("周年" or "华诞")) || figure.Quantity is not { Value: { } value, Approximation: Approximation.Exact })
            {
                continue;
            }

            var sentence = Sentence.Around(text, figure.Quantity.Range.Start);
            var before = text.Slice(sentence.Start, figure.Quantity.Range.Start - sentence.Start);
            var isDeath = isAge && FigureWords.EndIn(before, DeathAges);
            if (isDeath && LifeIn(text, sentence) is { } life)
            {
                CheckLife(article, figure, life, findings);
                continue;
            }

            if ((BeginningIn(article, sentence, isAge ? BirthWords : FoundationWords)
                    ?? (isDeath ? BeginningIn(article, SentencesAround(article, figure.Quantity.Range), BirthWords) : null)) is not { } beginning
                || ReferenceYear(article, sentence, beginning.Range, figure.Quantity.Range, isDeath) is not { } reference)
            {
                continue;
            }

            if (isAge && !isDeath && !AreOfOne(text, figure.Quantity.Range, beginning.Range))
            {
                continue;
            }

            var difference = reference - beginning.Year;
            if (Math.Abs(difference - value) > (isAge ? 1 : 0))
            {
                findings.Add(article.Finding(
                    Descriptor,
                    nameof(AgeAgainstYear) + "_Message",
                    figure.Quantity.Range,
                    [
                        figure.Statistic.Text,
                        reference.ToString(CultureInfo.InvariantCulture),
                        beginning.Year.ToString(CultureInfo.InvariantCulture),
                        difference.ToString(CultureInfo.InvariantCulture),
                    ],
                    related: [beginning.Range]));
            }
        }
    }

    /// <summary>林先生（1930—2020）,享年80岁.</summary>
    private void CheckLife(ArticleReading article, Figure figure, (int Birth, int Death, TextRange Range) life, ICollection<Finding> findings)
    {
        var age = life.Death - life.Birth;
        if (Math.Abs(age - (figure.Quantity.Value ?? age)) > 1)
        {
            findings.Add(article.Finding(
                Descriptor,
                nameof(AgeAgainstYear) + "_Message",
                figure.Quantity.Range,
                [
                    figure.Statistic.Text,
                    life.Death.ToString(CultureInfo.InvariantCulture),
                    life.Birth.ToString(CultureInfo.InvariantCulture),
                    age.ToString(CultureInfo.InvariantCulture),
                ],
                related: [life.Range]));
        }
    }

    /// <summary>The years of birth and death in brackets: （1930—2020）, （1930年—2020年）.</summary>
    private static (int Birth, int Death, TextRange Range)? LifeIn(ReadOnlySpan<char> text, TextRange sentence)
    {
        for (var at = sentence.Start; at + YearLength < sentence.End; at++)
        {
            if (text[at] is not ('(' or '（') || NumeralReader.DigitRun(text, at + 1, sentence.End) != YearLength)
            {
                continue;
            }

            var next = at + 1 + YearLength;
            while (next < sentence.End && text[next] is '年' or '—' or '-' or '－' or '～' or '~' or '至')
            {
                next++;
            }

            if (next > at + 1 + YearLength && NumeralReader.DigitRun(text, next, sentence.End) == YearLength)
            {
                return (Year(text, at + 1), Year(text, next), new(at, next + YearLength));
            }
        }

        return null;
    }

    private static int Year(ReadOnlySpan<char> text, int at)
    {
        var year = 0;
        for (var i = at; i < at + YearLength; i++)
        {
            year = (year * 10) + Digits.Arabic(text[i]);
        }

        return year;
    }

    /// <summary>The only year of the sentence with one of the words beside it.</summary>
    private static (int Year, TextRange Range)? BeginningIn(ArticleReading article, TextRange sentence, string[] words)
    {
        var text = article.Text.Joined.AsSpan();
        (int Year, TextRange Range)? found = null;
        var (first, end) = article.DatesIn(sentence);
        for (var i = first; i < end; i++)
        {
            var date = article.Dates[i];
            if (date.Resolved?.Start.Year is not { } year)
            {
                continue;
            }

            var from = Math.Max(sentence.Start, date.Range.Start - LongestReach);
            var before = text.Slice(from, date.Range.Start - from);
            var after = text.Slice(date.Range.End, Math.Min(sentence.End, date.Range.End + LongestReach) - date.Range.End);
            foreach (var word in words)
            {
                if (Ends(before, word) || after.StartsWith(word.AsSpan(), StringComparison.Ordinal) || (words == BirthWords && IsBorn(after)))
                {
                    if (found is { } other && other.Year != year)
                    {
                        return null;
                    }

                    found = (year, date.Range);
                }
            }
        }

        return found;
    }

    /// <summary>生于 and 成立于 right before a year; 于 may be left out.</summary>
    private static bool Ends(ReadOnlySpan<char> before, string word) =>
        !FigureWords.EndIn(before, NotBorn) && before.EndsWith(word.AsSpan(), StringComparison.Ordinal)
        || (!FigureWords.EndIn(before, NotBorn) && before.Length > 0 && before[before.Length - 1] is '于' or '在' && before.Slice(0, before.Length - 1).EndsWith(word.AsSpan(), StringComparison.Ordinal));

    /// <summary>（1946年生，今年75岁）, 1946年生于: not 1946年生产.</summary>
    private static bool IsBorn(ReadOnlySpan<char> after) =>
        after.Length > 0 && after[0] == '生' && (after.Length == 1 || after[1] is '，' or ',' or '）' or ')' or '、' or '；' or '于');

    /// <summary>Whether an age and a year of birth can be one person's: 生于1963年,今年62岁; not 父亲55岁,儿子1998年出生.</summary>
    private static bool AreOfOne(ReadOnlySpan<char> text, TextRange age, TextRange birth)
    {
        if (age.End <= birth.Start)
        {
            // 今年95岁的周德明,1930年生于石湾镇: the clause of the birth has no subject of its own.
            var between = text.Slice(age.End, birth.Start - age.End);
            var mark = between.IndexOfAny("，,；;、".AsSpan());
            return mark < 0 || (mark == between.Length - 1 && between[mark] is '，' or ',' && between[0] == '的');
        }

        return text.Slice(birth.End, age.Start - birth.End).IndexOf('岁') < 0;
    }

    private static TextRange SentencesAround(ArticleReading article, TextRange range)
    {
        // The sentence before and the one behind are enough, and keep long paragraphs cheap.
        var text = article.Text.Joined.AsSpan();
        var sentence = Sentence.Around(text, range.Start);
        var before = Sentence.Around(text, Math.Max(0, sentence.Start - 2));
        var behind = Sentence.Around(text, Math.Min(text.Length - 1, sentence.End + 1));
        return new(before.Start, behind.End);
    }

    /// <summary>The year the figure is stated for: that of publication where it says so, another full year of the sentence, else that of
    /// publication; for 享年 the year of death.</summary>
    private static int? ReferenceYear(ArticleReading article, TextRange sentence, TextRange beginning, TextRange figure, bool isDeath)
    {
        var text = article.Text.Joined.AsSpan();
        var clause = text.Slice(Math.Max(sentence.Start, figure.Start - LongestClause), figure.Start - Math.Max(sentence.Start, figure.Start - LongestClause));
        if (!isDeath && FigureWords.Hold(clause.Slice(clause.LastIndexOfAny("，,；;（(".AsSpan()) + 1), NowWords))
        {
            return article.Article.Published?.Year;
        }

        int? year = null;
        var (first, end) = article.DatesIn(sentence);
        for (var i = first; i < end; i++)
        {
            if (article.Dates[i].Range != beginning && article.Dates[i].Resolved?.Start.Year is { } other)
            {
                if (year is not null && year != other)
                {
                    return null;
                }

                year = other;
            }
        }

        return isDeath && !FigureWords.Hold(sentence.In(text), DeathWords) ? year : year ?? article.Article.Published?.Year;
    }
}
