using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH3003: an article whose body stands in the corpus already, word for word or nearly.</summary>
/// <remarks>Bodies are compared by their shingles (Broder 1997, "On the resemblance and containment of documents") through
/// MinHash signatures in bands, so that the time is linear in the corpus. A title counts by itself where it tells of an event, with a
/// verb and no number, and stands twice on pages of one day: columns such as weather reports repeat theirs, and the parts of a
/// series share most of it.</remarks>
internal sealed class RepeatedArticle : ICorpusRule
{
    private const int ShingleLength = 5;
    private const int Bands = 20;
    private const int RowsPerBand = 3;
    private const int MostOfABucket = 4;
    private const int ShortestBody = 40;
    private const int ShortestTitle = 8;

    // Words of a column's title, which comes again every day. One entry a line, sorted by code point.
    private static readonly string[] ColumnWords =
    [
        "一瞥",
        "一览",
        "专栏",
        "之窗",
        "价格",
        "信息",
        "公告",
        "公示",
        "出行",
        "动态",
        "发布",
        "周报",
        "回顾",
        "园地",
        "天气",
        "学习",
        "导览",
        "导读",
        "手记",
        "推荐",
        "提示",
        "摘编",
        "播报",
        "文摘",
        "日报",
        "月报",
        "札记",
        "来信",
        "答疑",
        "简讯",
        "纪事",
        "菜价",
        "行情",
        "要闻",
        "见闻",
        "观察",
        "解读",
        "选登",
        "选编",
        "通告",
        "通报",
        "问答",
        "随笔",
        "集锦",
        "预告",
        "预报",
        "预警",
    ];

    // Words that open the title of local news. One entry a line.
    private static readonly string[] OwnPlaces = ["全县", "全市", "我区", "我县", "我市", "我省"];

    // Words that open a column's title. One entry a line.
    private static readonly string[] ColumnBeginnings = ["一周", "一线", "今日", "本周", "每周", "每日", "每月"];

    // Resemblance from which two bodies are one article; two weather reports stay below.
    private const double SameArticle = 0.8;

    // Resemblance from which they are where they give the same figures; an edited reprint stays above.
    private const double EditedArticle = 0.55;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH3003", nameof(RepeatedArticle), "data", Severity.Warning);

    /// <inheritdoc/>
    public void Check(IReadOnlyList<ArticleReading> articles, ICollection<Finding> findings)
    {
        var repeated = new HashSet<ArticleReading>();
        CheckBodies(articles, repeated, findings);
        CheckTitles(articles, repeated, findings);
    }

    /// <summary>Two articles of one day under one title that tells of an event.</summary>
    private void CheckTitles(IReadOnlyList<ArticleReading> articles, HashSet<ArticleReading> repeated, ICollection<Finding> findings)
    {
        foreach (var same in articles.GroupBy(article => (article.Article.Title, article.Article.Published)).Where(same => same.Count() == 2))
        {
            var (first, second) = (same.First(), same.Last());
            if (!repeated.Contains(second) && !repeated.Contains(first) && TellsOfAnEvent(second))
            {
                findings.Add(Repeats(second, first));
            }
        }
    }

    private static bool TellsOfAnEvent(ArticleReading article)
    {
        if (article.Article.Title.Length < ShortestTitle || article.Layout.TitleLines.Count != 1)
        {
            return false;
        }

        var text = article.Text.Joined.AsSpan();
        var title = article.Layout.TitleLines[0];
        var tokens = new List<Token>();
        Segmenter.Segment(text, title, tokens);
        var hasVerb = FigureWords.BeginWith(title.In(text), OwnPlaces);
        foreach (var token in tokens)
        {
            // 首次, 正式 and 全面 tell of an event whose verb the word table calls a noun.
            if (token.Tag is PartOfSpeech.Verb or PartOfSpeech.Adverb)
            {
                hasVerb |= token.Range.Length > 1 && Array.IndexOf(ColumnWords, article.Text.Text(token.Range)) < 0;
            }
        }

        return hasVerb && tokens[0].Tag is not PartOfSpeech.Time && !FigureWords.BeginWith(title.In(text), ColumnBeginnings)
            && tokens[tokens.Count - 1] is var last && Array.IndexOf(ColumnWords, article.Text.Text(last.Range)) < 0;
    }

    private void CheckBodies(IReadOnlyList<ArticleReading> articles, HashSet<ArticleReading> repeated, ICollection<Finding> findings)
    {
        var buckets = new Dictionary<(int Band, ulong Key), List<int>>();
        var signatures = new uint[articles.Count][];
        for (var index = 0; index < articles.Count; index++)
        {
            if (Signature(articles[index]) is not { } signature)
            {
                continue;
            }

            signatures[index] = signature;
            var earlier = -1;
            for (var band = 0; band < Bands; band++)
            {
                var key = (band, BandKey(signature, band));
                if (!buckets.TryGetValue(key, out var bucket))
                {
                    buckets.Add(key, bucket = []);
                }

                if (earlier < 0)
                {
                    earlier = bucket.FindIndex(other => AreOne(articles[other], articles[index], Resemblance(signatures[other], signature))) is >= 0 and var at ? bucket[at] : -1;
                }

                // One article a bucket is enough to recognise the next copy by, and keeps the time linear.
                if (bucket.Count < MostOfABucket)
                {
                    bucket.Add(index);
                }
            }

            if (earlier >= 0)
            {
                repeated.Add(articles[index]);
                findings.Add(Repeats(articles[index], articles[earlier]));
            }
        }
    }

    private static bool AreOne(ArticleReading original, ArticleReading article, double resemblance) =>
        resemblance >= SameArticle || (resemblance >= EditedArticle && Figures(article) is var figures && Figures(original) is var others
            && (figures.IsSubsetOf(others) || others.IsSubsetOf(figures)));

    private static HashSet<string> Figures(ArticleReading article) => new(article.Figures.Select(figure => figure.Statistic.Text), StringComparer.Ordinal);

    private Finding Repeats(ArticleReading article, ArticleReading original)
    {
        var finding = article.Finding(
            Descriptor,
            nameof(RepeatedArticle) + "_Message",
            article.Layout.TitleLines[0],
            [article.Article.Title, original.Article.Title, original.Article.Source.ToString()]);
        var title = original.Text.ToSource(original.Layout.TitleLines[0]);
        return finding with { Related = new([new RelatedSpan(title, original.Article.Title)]) };
    }

    /// <summary>The smallest hash of the body's shingles under each of the hash functions.</summary>
    private static uint[]? Signature(ArticleReading article)
    {
        var text = article.Text.Joined;
        var smallest = new SmallestHashes(Bands * RowsPerBand);
        var length = 0;
        uint window = 0;
        Span<char> recent = stackalloc char[ShingleLength];
        foreach (var paragraph in article.Layout.Paragraphs)
        {
            for (var at = paragraph.Start; at < paragraph.End; at++)
            {
                if (text[at] is not (>= '\u4e00' and <= '\u9fff') && !char.IsLetterOrDigit(text[at]))
                {
                    continue;
                }

                recent[length++ % ShingleLength] = text[at];
                if (length < ShingleLength)
                {
                    continue;
                }

                window = 2166136261;
                for (var i = 0; i < ShingleLength; i++)
                {
                    window = (window ^ recent[(length + i) % ShingleLength]) * 16777619;
                }

                smallest.Take(window);
            }
        }

        return length < ShortestBody ? null : smallest.ToArray();
    }

    private static ulong BandKey(uint[] signature, int band)
    {
        ulong key = 14695981039346656037;
        for (var row = 0; row < RowsPerBand; row++)
        {
            key = (key ^ signature[(band * RowsPerBand) + row]) * 1099511628211;
        }

        return key;
    }

    private static double Resemblance(uint[] left, uint[] right)
    {
        var equal = 0;
        for (var i = 0; i < left.Length; i++)
        {
            equal += left[i] == right[i] ? 1 : 0;
        }

        return (double)equal / left.Length;
    }
}
