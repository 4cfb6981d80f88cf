namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH3003: an article whose body stands in the corpus already, word for word or nearly.</summary>
/// <remarks>Bodies are compared by their shingles (Broder 1997, "On the resemblance and containment of documents") through
/// MinHash signatures in bands, so that the time is linear in the corpus. A title alone says nothing: columns such as
/// weather reports repeat theirs, and the parts of a series share most of it.</remarks>
internal sealed class RepeatedArticle : ICorpusRule
{
    private const int ShingleLength = 5;
    private const int Bands = 16;
    private const int RowsPerBand = 4;
    private const int ShortestBody = 40;

    // Resemblance from which two bodies are one article; an edited reprint stays above, two weather reports below.
    private const double SameArticle = 0.8;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH3003", nameof(RepeatedArticle), "data", Severity.Warning);

    /// <inheritdoc/>
    public void Check(IReadOnlyList<ArticleReading> articles, ICollection<Finding> findings)
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
                    earlier = bucket.FindIndex(other => Resemblance(signatures[other], signature) >= SameArticle) is >= 0 and var at ? bucket[at] : -1;
                }

                // One article a bucket is enough to recognise the next copy by, and keeps the time linear.
                if (bucket.Count < RowsPerBand)
                {
                    bucket.Add(index);
                }
            }

            if (earlier >= 0)
            {
                findings.Add(Repeats(articles[index], articles[earlier]));
            }
        }
    }

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
        var smallest = new uint[Bands * RowsPerBand];
        smallest.AsSpan().Fill(uint.MaxValue);
        var length = 0;
        uint window = 0;
        Span<char> recent = stackalloc char[ShingleLength];
        foreach (var paragraph in article.Layout.Paragraphs)
        {
            for (var at = paragraph.Start; at < paragraph.End; at++)
            {
                if (!char.IsLetterOrDigit(text[at]))
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

                for (var function = 0; function < smallest.Length; function++)
                {
                    var hash = Mix(window + ((uint)function * 0x9E3779B9));
                    if (hash < smallest[function])
                    {
                        smallest[function] = hash;
                    }
                }
            }
        }

        return length < ShortestBody ? null : smallest;
    }

    private static uint Mix(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
        return hash ^ (hash >> 16);
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
