using System.Globalization;
using System.Text;

namespace Broadsheet.Benchmarks.Pages;

/// <summary>Writes newspaper pages that read like real ones: the same pages for the same seed number.</summary>
/// <remarks>All places, people and projects are invented. The shares of dated sentences, figures and named programs follow the
/// annotated pages of <c>Broadsheet.Accuracy</c>: about one figure to thirty characters.</remarks>
public sealed class PageMaker
{
    private const int LeastArticles = 2;
    private const int MostArticles = 4;
    private const int LeastParagraphs = 3;
    private const int MostParagraphs = 7;
    private const int LeastSentences = 2;
    private const int MostSentences = 5;

    private readonly Random _random;

    /// <summary>Starts with a seed.</summary>
    /// <param name="seed">The seed number.</param>
    public PageMaker(int seed) => _random = new Random(seed);

    /// <summary>Writes the pages of a seed.</summary>
    /// <param name="seed">The seed number.</param>
    /// <param name="count">How many pages.</param>
    /// <returns>The pages, each with the name of its file.</returns>
    public static IEnumerable<(string Name, string Text)> Make(int seed, int count)
    {
        var maker = new PageMaker(seed);
        for (var i = 0; i < count; i++)
        {
            var date = new DateOnly(2023, 1, 1).AddDays(i % 900);
            yield return ($"{date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}-p{(i / 900) + 1:00}-{i}.txt", maker.Page());
        }
    }

    /// <summary>Writes the next page.</summary>
    /// <returns>Its text.</returns>
    public string Page()
    {
        var page = new StringBuilder();
        var articles = _random.Next(LeastArticles, MostArticles + 1);
        for (var i = 0; i < articles; i++)
        {
            Article(page);
        }

        return page.ToString();
    }

    /// <summary>Writes a page of one article.</summary>
    /// <param name="length">Its least number of characters.</param>
    /// <param name="figures">Of ten sentences, how many are of those that may state figures.</param>
    /// <returns>The page's text.</returns>
    public string Article(int length, int figures)
    {
        var page = new StringBuilder();
        Head(page);
        while (page.Length < length)
        {
            var sentences = _random.Next(LeastSentences, MostSentences + 1);
            for (var s = 0; s < sentences; s++)
            {
                page.Append(Filled(One(_random.Next(10) < figures ? Phrases.Sentences : Phrases.Prose)));
            }

            page.Append("\n\n");
        }

        return page.ToString();
    }

    private void Head(StringBuilder page)
    {
        if (_random.Next(3) == 0)
        {
            page.Append('【').Append(One(Phrases.Columns)).Append("】\n\n");
        }

        page.Append(Filled(One(Phrases.Titles))).Append("\n\n").Append("本报记者 ").Append(Person()).Append(" 通讯员 ").Append(Person()).Append("\n\n");
    }

    private void Article(StringBuilder page)
    {
        Head(page);
        var paragraphs = _random.Next(LeastParagraphs, MostParagraphs + 1);
        for (var i = 0; i < paragraphs; i++)
        {
            if (i > 0 && _random.Next(4) == 0)
            {
                page.Append(Filled(One(Phrases.Headings))).Append("\n\n");
            }

            var sentences = _random.Next(LeastSentences, MostSentences + 1);
            for (var s = 0; s < sentences; s++)
            {
                page.Append(Filled(One(Phrases.Sentences)));
            }

            page.Append("\n\n");
        }
    }

    // {n} a number, {m} money, {p} a percentage, {d} a date, {place} and so on: what stands in braces is made anew.
    private string Filled(string template)
    {
        var text = new StringBuilder();
        for (var at = 0; at < template.Length; at++)
        {
            if (template[at] != '{')
            {
                text.Append(template[at]);
                continue;
            }

            var close = template.IndexOf('}', at);
            text.Append(Made(template[(at + 1)..close]));
            at = close;
        }

        return text.ToString();
    }

    private string Made(string what) => what switch
    {
        "n" => Number(),
        "m" => $"{One(Phrases.Approximations)}{_random.Next(2, 9800) / 10m:0.#}{One(["万", "亿", ""])}元",
        "p" => $"{_random.Next(3, 990) / 10m:0.#}%",
        "d" => One(Phrases.Dates) switch { "年" => $"{_random.Next(2015, 2025)}年", "月" => $"{_random.Next(1, 13)}月{_random.Next(1, 28)}日", var words => words },
        "place" => One(Phrases.Places) + One(["市", "县", "区", "镇", "乡", "村"]),
        "org" => One(Phrases.Places) + One(Phrases.Organisations),
        "program" => $"“{One(Phrases.ProgramNames)}”{One(Phrases.ProgramHeads)}",
        "person" => Person(),
        _ => One(Phrases.Nouns),
    };

    private string Number() => _random.Next(5) switch
    {
        0 => One(["三", "五", "七", "十二", "二十一", "两百多", "近百"]),
        1 => $"{_random.Next(11, 980) / 10m:0.#}万",
        2 => $"{_random.Next(100, 4000)}余",
        _ => _random.Next(2, 900).ToString(CultureInfo.InvariantCulture),
    };

    private string Person() => One(Phrases.Surnames) + One(Phrases.GivenNames);

    private string One(string[] choices) => choices[_random.Next(choices.Length)];
}
