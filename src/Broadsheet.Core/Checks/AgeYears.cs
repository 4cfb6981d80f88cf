using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks;

/// <summary>The years an age is counted between: 生于1963年,今年62岁; 林先生（1930—2020）,享年90岁.</summary>
/// <remarks>The age must be that of the person born: its clause names nobody new. 1978年出生,女儿今年18岁 and 1922年出生,16岁参军 say
/// nothing of it.</remarks>
internal static class AgeYears
{
    private const int LongestReach = 6;
    private const string YearDigits = "0123456789０１２３４５６７８９〇";
    private const string ClauseMarks = "，,、；;（(：:";

    // Words that make a year one of birth; one entry a line, sorted by code point.
    private static readonly string[] BirthWords = ["出生", "生于", "生人", "诞生"];

    // What holds 生于 without a birth. One entry a line.
    private static readonly string[] NotBorn = ["先生于", "医生于", "发生于", "产生于", "学生于", "师生于", "花生于"];

    // Words of the year of publication. One entry a line, sorted by code point.
    private static readonly string[] NowWords = ["今年", "如今", "已经", "年届", "年近", "时下", "昨天", "昨日", "现已", "现年", "目前"];

    // Words of the age somebody reached, and of their death. One entry a line.
    private static readonly string[] DeathAges = ["享年", "卒年", "终年"];
    private static readonly string[] AgesThen = ["年仅", "年方", "时年", "时年仅", "时仅"];
    private static readonly string[] DeathWords = ["去世", "就义", "殉国", "殉职", "离世", "牺牲", "病故", "病逝", "辞世", "逝世"];

    // Words before the age at the time of an event. One entry a line, sorted by code point.
    private static readonly string[] EventAges = ["仅", "刚", "刚满", "只有", "年仅", "年方", "时", "时年", "才", "还只有", "还是", "当时"];

    // Words around an age that name nobody. One entry a line, sorted by code point.
    private static readonly string[] LightWords =
    [
        "不过",
        "了",
        "仅",
        "今年",
        "他",
        "他们",
        "刚",
        "刚刚",
        "刚刚满",
        "刚过",
        "办了",
        "只有",
        "她",
        "如今",
        "将",
        "已",
        "已年满",
        "已满",
        "已经",
        "年",
        "年仅",
        "年届",
        "年满",
        "年纪",
        "年近",
        "年龄",
        "度过",
        "度过了",
        "当年",
        "当时",
        "才",
        "整",
        "日前",
        "时",
        "时下",
        "时值",
        "时龄",
        "昨",
        "昨天",
        "昨日",
        "是",
        "本人",
        "正值",
        "正好",
        "正是",
        "满",
        "现",
        "现今",
        "现在",
        "现已",
        "现年",
        "的",
        "目前",
        "老人",
        "至今",
        "虽",
        "虽已",
        "虽然",
        "过",
        "迎来",
        "迎来了",
        "这位",
    ];

    /// <summary>Reads the years that an age is counted between.</summary>
    /// <param name="article">The article.</param>
    /// <param name="age">The age.</param>
    /// <returns>The years, or <see langword="null"/> where the text does not decide them.</returns>
    public static CountedYears? Of(ArticleReading article, TextRange age)
    {
        var text = article.Text.Joined.AsSpan();
        var sentence = Sentence.Around(text, age.Start);
        var before = text.Slice(sentence.Start, age.Start - sentence.Start);
        if (FigureWords.EndIn(before, DeathAges) || (FigureWords.EndIn(before, AgesThen) && FigureWords.Hold(before, DeathWords)))
        {
            return OfDeath(article, sentence);
        }

        if (BirthIn(article, sentence) is { } birth)
        {
            return birth.Range.End <= age.Start ? OfBirthBefore(article, sentence, birth, age)
                : IsOfBornBehind(text, age, birth.Range) ? Counted(article, sentence, birth, age)
                : null;
        }

        // …出生于1938年。今年96岁的他…: the sentence goes on about the same person.
        if (sentence.Start < 2 || text[sentence.Start - 1] is '\n' or '\r' || !CountedYears.NamesNobodyNew(before, LightWords, default) || !FigureWords.Hold(before, NowWords)
            || !(EndsClause(text, age.End) || FigureWords.BeginWith(text.Slice(age.End), ["的他", "的她", "高龄的他", "高龄的她", "的老人"])))
        {
            return null;
        }

        return BirthIn(article, Sentence.Around(text, sentence.Start - 2)) is { } earlier && article.Article.Published?.Year is { } now
            ? new(earlier.Year, now, earlier.Range)
            : null;
    }

    /// <summary>享年80岁: by the years in brackets, or the year of birth nearby and the year of death.</summary>
    private static CountedYears? OfDeath(ArticleReading article, TextRange sentence)
    {
        var text = article.Text.Joined.AsSpan();
        if (LifeYears.TryFind(text, sentence, out var life))
        {
            return new(life.Birth, life.Death, life.Range);
        }

        // The sentence before and the one behind are enough, and keep long paragraphs cheap.
        var before = Sentence.Around(text, Math.Max(0, sentence.Start - 2));
        var behind = Sentence.Around(text, Math.Min(text.Length - 1, sentence.End + 1));
        if ((BirthIn(article, sentence) ?? BirthIn(article, new(before.Start, behind.End))) is not { } birth || !FigureWords.Hold(sentence.In(text), DeathWords))
        {
            return null;
        }

        var death = DeathIn(article, sentence, birth.Range) is { } told ? told
            : CountedYears.OtherYear(article, sentence, birth.Range) is (true, var other) ? other ?? article.Article.Published?.Year
            : null;
        return death is { } year ? new(birth.Year, year, birth.Range) : null;
    }

    /// <summary>2022年去世: the year of the clause that tells of the death.</summary>
    private static int? DeathIn(ArticleReading article, TextRange sentence, TextRange birth)
    {
        var text = article.Text.Joined.AsSpan();
        var (first, end) = article.DatesIn(sentence);
        for (var i = end - 1; i >= first; i--)
        {
            var after = text.Slice(article.Dates[i].Range.End, sentence.End - Math.Min(sentence.End, article.Dates[i].Range.End));
            var mark = after.IndexOfAny("，,；;".AsSpan());
            if (article.Dates[i].Range != birth && article.Dates[i].Resolved?.Start.Year is { } year && FigureWords.Hold(mark < 0 ? after : after.Slice(0, mark), DeathWords))
            {
                return year;
            }
        }

        return null;
    }

    private static CountedYears? OfBirthBefore(ArticleReading article, TextRange sentence, (int Year, TextRange Range) birth, TextRange age)
    {
        var text = article.Text.Joined.AsSpan();
        var between = text.Slice(birth.Range.End, age.Start - birth.Range.End);
        if (between.IndexOf('岁') >= 0)
        {
            return null;
        }

        var mark = between.LastIndexOfAny(ClauseMarks.AsSpan());
        var clause = new TextRange(birth.Range.End + mark + 1, age.Start);
        if (mark < 0)
        {
            return between.IndexOfAny("和与跟".AsSpan()) < 0 ? Counted(article, sentence, birth, age) : null;
        }

        var (first, end) = article.DatesIn(clause);
        if (end > first && article.Dates[end - 1].Range.In(text).IndexOfAny(YearDigits.AsSpan()) >= 0)
        {
            // 1958年带领突击队上坝时只有22岁
            return end == first + 1 && article.Dates[first].Resolved?.Start.Year is { } then
                && (FigureWords.EndIn(clause.In(text), EventAges) || FigureWords.EndIn(clause.In(text), NowWords)
                    || (article.Dates[first].Range.End == age.Start && FigureWords.BeginWith(text.Slice(age.End), ["时", "那年"])))
                ? new(birth.Year, then, birth.Range)
                : null;
        }

        var words = clause.In(text);
        return CountedYears.NamesNobodyNew(words, LightWords, text.Slice(sentence.Start, birth.Range.Start - sentence.Start))
            && (!words.IsEmpty || EndsClause(text, age.End))
            ? Counted(article, sentence, birth, age)
            : null;
    }

    /// <summary>今年95岁的周德明,1930年生于石湾镇: the clause of the birth has no subject of its own (今年63岁,1950年出生); not 82岁的张大爷和1950年出生的老伴.</summary>
    private static bool IsOfBornBehind(ReadOnlySpan<char> text, TextRange age, TextRange birth)
    {
        var between = text.Slice(age.End, birth.Start - age.End);
        var mark = between.IndexOfAny("，,；;、".AsSpan());
        return between.Length > 0 && between[between.Length - 1] is not ('和' or '与' or '及' or '跟' or '同')
            && (mark < 0 || (mark == between.Length - 1 && between[mark] is '，' or ',' && between[0] is '的' or '，' or ','));
    }

    private static CountedYears? Counted(ArticleReading article, TextRange sentence, (int Year, TextRange Range) birth, TextRange age)
    {
        var text = article.Text.Joined.AsSpan();
        var before = text.Slice(sentence.Start, age.Start - sentence.Start);
        var now = article.Article.Published?.Year;
        if (now is null || !FigureWords.Hold(before.Slice(before.LastIndexOfAny(ClauseMarks.AsSpan()) + 1), NowWords))
        {
            if (CountedYears.OtherYear(article, sentence, birth.Range) is not (true, var other))
            {
                return null;
            }

            now = other ?? now;
        }

        return now is { } year ? new(birth.Year, year, birth.Range) : null;
    }

    private static bool EndsClause(ReadOnlySpan<char> text, int at) =>
        at >= text.Length || text[at] is '，' or ',' or '。' or '；' or ';' or '）' or ')' or '、' or '\n' or '\r' || FigureWords.BeginWith(text.Slice(at), ["高龄", "了"]);

    /// <summary>The only year of a sentence with a word of birth beside it.</summary>
    private static (int Year, TextRange Range)? BirthIn(ArticleReading article, TextRange sentence)
    {
        var text = article.Text.Joined.AsSpan();
        (int Year, TextRange Range)? found = null;
        var (first, end) = article.DatesIn(sentence);
        for (var i = first; i < end; i++)
        {
            var date = article.Dates[i];
            if (date.Resolved?.Start.Year is not { } year || !IsBirth(text, sentence, date.Range))
            {
                continue;
            }

            if (found is { } other && other.Year != year)
            {
                return null;
            }

            found = (year, date.Range);
        }

        return found;
    }

    /// <summary>生于 right before a year, 出生 right behind it, or （1946年生,: not 1946年生产.</summary>
    private static bool IsBirth(ReadOnlySpan<char> text, TextRange sentence, TextRange date)
    {
        var from = Math.Max(sentence.Start, date.Start - LongestReach);
        var before = text.Slice(from, date.Start - from);
        var after = text.Slice(date.End, Math.Min(sentence.End, date.End + LongestReach) - date.End);
        var stem = before.Length > 0 && before[before.Length - 1] is '于' or '在' ? before.Slice(0, before.Length - 1) : before;
        return (!FigureWords.EndIn(before, NotBorn) && (FigureWords.EndIn(before, BirthWords) || FigureWords.EndIn(stem, BirthWords)))
            || FigureWords.BeginWith(after, BirthWords)
            || (after.Length > 0 && after[0] == '生' && (after.Length == 1 || after[1] is '，' or ',' or '）' or ')' or '、' or '；' or '于'));
    }
}
