using Broadsheet.Core.Calendar;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks;

/// <summary>The years an anniversary is counted between: 创办于1923年,今年迎来建校100周年.</summary>
/// <remarks>The year of foundation is the only one of the sentence, or of the one before or behind it. The anniversary's clause must name
/// nothing that the foundation does not; those of the nation count by a table, since every paper prints them.</remarks>
internal static class AnniversaryYears
{
    private const int LongestReach = 6;
    private const int LongestClause = 30;
    private const string ClauseMarks = "，,；;（(：:";

    // Words that make a year one of foundation; one entry a line, sorted by code point.
    private static readonly string[] FoundationWords =
    [
        "兴办",
        "创办",
        "创建",
        "创立",
        "始创",
        "始建",
        "建于",
        "建会",
        "建厂",
        "建县",
        "建台",
        "建团",
        "建市",
        "建所",
        "建校",
        "建社",
        "建立",
        "建站",
        "建行",
        "建院",
        "建馆",
        "开业",
        "开办",
        "开张",
        "开诊",
        "成立",
        "挂牌",
        "组建",
        "肇始",
        "设市",
        "设立",
    ];

    // Words of a beginning that an anniversary must name itself. One entry a line, sorted by code point.
    private static readonly string[] BeginningWords = ["上市", "创刊", "启用", "复刊", "就义", "建交", "建成", "开园", "开播", "开通", "开馆", "投产", "牺牲", "结好", "结婚", "落成", "通车", "逝世", "问世"];

    // Words of the birth that 诞辰 counts from. One entry a line.
    private static readonly string[] BirthWords = ["出生", "生于", "诞生"];

    // Words of the year of publication. One entry a line.
    private static readonly string[] NowWords = ["今年", "如今", "正值", "适逢", "恰逢"];

    // Words of an anniversary still to come. One entry a line.
    private static readonly string[] AheadWords = ["即将", "将迎", "明年", "筹备", "迎接", "前夕"];

    // Words around an anniversary that name nothing. One entry a line, sorted by code point.
    private static readonly string[] LightWords =
    [
        "主题",
        "举办",
        "举行",
        "了",
        "今天",
        "今年",
        "今晚",
        "以",
        "企业",
        "值此",
        "公司",
        "到",
        "剧团",
        "医院",
        "协会",
        "即将",
        "又",
        "召开",
        "喜迎",
        "在",
        "如今",
        "学校",
        "它",
        "将",
        "庆祝",
        "开展",
        "恰逢",
        "我校",
        "日前",
        "昨天",
        "昨日",
        "昨晚",
        "是",
        "本台",
        "本报",
        "本校",
        "正值",
        "正是",
        "的",
        "纪念",
        "该",
        "迎接",
        "迎来",
        "近日",
        "适逢",
        "隆重",
    ];

    // What every paper knows the year of; one entry a line, sorted by year.
    private static readonly (string Words, int Year)[] National =
    [
        ("辛亥革命", 1911),
        ("五四运动", 1919),
        ("中国共产党成立", 1921),
        ("建党", 1921),
        ("中国共青团成立", 1922),
        ("共青团成立", 1922),
        ("人民解放军建军", 1927),
        ("建军", 1927),
        ("长征胜利", 1936),
        ("反法西斯战争胜利", 1945),
        ("抗战胜利", 1945),
        ("抗日战争胜利", 1945),
        ("中华人民共和国成立", 1949),
        ("建国", 1949),
        ("新中国成立", 1949),
        ("抗美援朝出国作战", 1950),
        ("抗美援朝战争胜利", 1953),
        ("改革开放", 1978),
        ("香港回归", 1997),
        ("香港回归祖国", 1997),
        ("澳门回归", 1999),
        ("澳门回归祖国", 1999),
    ];

    /// <summary>Reads the years that an anniversary is counted between.</summary>
    /// <param name="article">The article.</param>
    /// <param name="figure">The number of years.</param>
    /// <returns>The years, or <see langword="null"/> where the text does not decide them.</returns>
    public static CountedYears? Of(ArticleReading article, TextRange figure)
    {
        var text = article.Text.Joined.AsSpan();
        var sentence = Sentence.Around(text, figure.Start);
        var before = text.Slice(sentence.Start, figure.Start - sentence.Start);
        var clauseStart = figure.Start - Math.Min(LongestClause, before.Length - 1 - before.LastIndexOfAny(ClauseMarks.AsSpan()));
        var clause = text.Slice(clauseStart, figure.Start - clauseStart);
        var isThen = FigureWords.BeginWith(text.Slice(figure.End), ["时", "那年", "前夕"]);
        if (isThen && article.DatesIn(new(clauseStart, figure.Start)) is var (dated, past) && dated == past)
        {
            return null;
        }

        var national = NationalYear(clause);
        if (national is { } known)
        {
            return YearIn(article, ParagraphAround(text, sentence), known) is { } printed ? Counted(article, sentence, clause, (known, printed)) : null;
        }

        var kind = KindOf(clause);
        var subject = clause.Slice(0, clause.Length - kind.Length);
        var beside = sentence;
        var found = FoundationIn(article, sentence, figure.Start - kind.Length, kind);
        if (found is null)
        {
            var earlier = sentence.Start >= 2 && text[sentence.Start - 1] is not ('\n' or '\r') ? Sentence.Around(text, sentence.Start - 2) : default;
            found = earlier.Length > 0 ? FoundationIn(article, earlier, earlier.End, kind) : null;
            beside = earlier;
        }

        if (found is null && FoundationBehind(article, sentence, figure, subject, kind) is { } behind)
        {
            return Counted(article, sentence, clause, behind);
        }

        return found is { } foundation && IsOfFounded(article, subject, clauseStart, foundation.Range, beside) ? Counted(article, sentence, clause, foundation) : null;
    }

    /// <summary>举行建校120周年庆祝大会。学校始创于1905年: the sentence behind, or for a title the first of the body, goes on about the same.</summary>
    private static (int Year, TextRange Range)? FoundationBehind(ArticleReading article, TextRange sentence, TextRange figure, ReadOnlySpan<char> subject, string kind)
    {
        var text = article.Text.Joined.AsSpan();
        var isTitle = article.Layout.TitleLines[0].Overlaps(figure) && article.Layout.Paragraphs.Count > 0;
        var behind = isTitle ? Sentence.Around(text, article.Layout.Paragraphs[0].Start)
            : sentence.End + 1 < text.Length && text[sentence.End] is not ('\n' or '\r') ? Sentence.Around(text, sentence.End + 1)
            : default;
        if (behind.Length == 0 || kind.Length == 0 || FoundationIn(article, behind, behind.End, kind) is not { } found)
        {
            return null;
        }

        var named = text.Slice(behind.Start, Math.Max(0, found.Range.Start - behind.Start));
        named = named.EndsWith("于".AsSpan()) ? named.Slice(0, named.Length - 1) : named;
        foreach (var word in FoundationWords)
        {
            named = named.EndsWith(word.AsSpan(), StringComparison.Ordinal) ? named.Slice(0, named.Length - word.Length) : named;
        }

        return named.IsEmpty || CountedYears.NamesNobodyNew(named, LightWords, WithoutDate(subject)) ? found : null;
    }

    /// <summary>Whether the words before an anniversary name nothing new: 剧团 behind 县木偶剧团成立于1974年.</summary>
    private static bool IsOfFounded(ArticleReading article, ReadOnlySpan<char> subject, int clauseStart, TextRange foundation, TextRange sentence)
    {
        var text = article.Text.Joined.AsSpan();
        if (foundation.Start >= clauseStart)
        {
            return true;
        }

        var named = text.Slice(sentence.Start, Math.Min(sentence.End, clauseStart) - sentence.Start);
        return CountedYears.NamesNobodyNew(WithoutDate(subject), LightWords, named);
    }

    /// <summary>11月15日,学院举行: a date in front is no name.</summary>
    private static ReadOnlySpan<char> WithoutDate(ReadOnlySpan<char> words) => words.Slice(words.LastIndexOfAny("日年月".AsSpan()) + 1);

    private static CountedYears? Counted(ArticleReading article, TextRange sentence, ReadOnlySpan<char> clause, (int Year, TextRange Range) foundation)
    {
        var now = article.Article.Published?.Year;
        if (now is null || !FigureWords.Hold(clause, NowWords))
        {
            if (CountedYears.OtherYear(article, sentence, foundation.Range) is not (true, var other))
            {
                return null;
            }

            now = other ?? now;
        }

        var text = article.Text.Joined.AsSpan();
        return now is { } year ? new(foundation.Year, year, foundation.Range, FigureWords.Hold(sentence.In(text), AheadWords) ? 1 : 0) : null;
    }

    private static int? NationalYear(ReadOnlySpan<char> clause)
    {
        foreach (var (words, year) in National)
        {
            if (clause.EndsWith(words.AsSpan(), StringComparison.Ordinal))
            {
                return year;
            }
        }

        return null;
    }

    /// <summary>The word of the beginning right before an anniversary: 建校, 成立, 通车.</summary>
    private static string KindOf(ReadOnlySpan<char> clause)
    {
        foreach (var words in (string[][])[FoundationWords, BeginningWords])
        {
            foreach (var word in words)
            {
                if (clause.EndsWith(word.AsSpan(), StringComparison.Ordinal))
                {
                    return word;
                }
            }
        }

        return clause.EndsWith("诞辰".AsSpan()) ? "诞辰" : "";
    }

    /// <summary>The paragraph's sentences right before and behind, which may print the year.</summary>
    private static TextRange ParagraphAround(ReadOnlySpan<char> text, TextRange sentence)
    {
        var before = Sentence.Around(text, Math.Max(0, sentence.Start - 2));
        var behind = Sentence.Around(text, Math.Min(text.Length - 1, sentence.End + 1));
        return new(before.Start, behind.End);
    }

    private static TextRange? YearIn(ArticleReading article, TextRange sentences, int year)
    {
        var (first, end) = article.DatesIn(sentences);
        for (var i = first; i < end; i++)
        {
            if (article.Dates[i].Resolved?.Start.Year == year)
            {
                return article.Dates[i].Range;
            }
        }

        return null;
    }

    /// <summary>The only year of a sentence with a word of foundation beside it, or one that its clause ends in.</summary>
    private static (int Year, TextRange Range)? FoundationIn(ArticleReading article, TextRange sentence, int end, string kind)
    {
        var text = article.Text.Joined.AsSpan();
        var words = Array.IndexOf(BeginningWords, kind) >= 0 ? [kind] : kind == "诞辰" ? BirthWords : FoundationWords;
        (int Year, TextRange Range)? found = null;
        var (first, last) = article.DatesIn(sentence);
        for (var i = first; i < last; i++)
        {
            var date = article.Dates[i];
            if (date.Resolved?.Start.Year is not { } year || !IsFoundation(text, sentence, date, end, words))
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

    private static bool IsFoundation(ReadOnlySpan<char> text, TextRange sentence, DateExpression date, int end, string[] words)
    {
        var from = Math.Max(sentence.Start, date.Range.Start - LongestReach);
        var before = text.Slice(from, date.Range.Start - from);
        var stem = before.Length > 0 && before[before.Length - 1] is '于' or '在' ? before.Slice(0, before.Length - 1) : before;
        var stop = date.Range.End <= end ? Math.Min(sentence.End, end) : sentence.End;
        var after = text.Slice(date.Range.End, stop - date.Range.End);
        if (FigureWords.EndIn(before, words) || FigureWords.EndIn(stem, words) || FigureWords.BeginWith(after, words))
        {
            return true;
        }

        // 2008年获批设立, 1983年,食品厂正式挂牌, 自2010年挂牌成立以来
        after = after.Length > 0 && after[0] is '，' or ',' ? after.Slice(1) : after;
        var mark = after.IndexOfAny((ClauseMarks + "。").AsSpan());
        after = mark < 0 ? after : after.Slice(0, mark);
        after = after.EndsWith("以来".AsSpan()) ? after.Slice(0, after.Length - 2) : after;
        return after.Length <= LongestClause && FigureWords.EndIn(after, words);
    }
}
