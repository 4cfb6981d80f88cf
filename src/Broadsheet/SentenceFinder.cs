namespace Broadsheet;

/// <summary>Cuts paragraphs into sentences and finds the one around a place of an article.</summary>
internal static class SentenceFinder
{
    /// <summary>How far a sentence is followed on either side, so that a page without full stops costs no more than another.</summary>
    private const int Longest = 1000;

    private const string Enders = "。！？!?";
    private const string Closers = "”’」』）)》";
    private static readonly char[] EnderCharacters = Enders.ToCharArray();

    /// <summary>The sentence of an article that holds a text.</summary>
    /// <param name="article">The article.</param>
    /// <param name="text">The text, as it reads without line breaks.</param>
    /// <param name="source">Where it stands in the file.</param>
    /// <returns>The sentence, the title or subtitle, or <paramref name="text"/> itself when it is not in the article.</returns>
    internal static string Around(Article article, string text, SourceSpan source)
    {
        if (ParagraphAt(article.Paragraphs, source) is { } paragraph)
        {
            var at = Find(paragraph, text, source.Start - paragraph.Source.Start);
            return at < 0 ? text : Around(paragraph.Text, at, at + text.Length);
        }

        return article.Title.Contains(text) ? article.Title
            : article.Subtitle is { } subtitle && subtitle.Contains(text) ? subtitle
            : text;
    }

    /// <summary>Cuts a paragraph into sentences.</summary>
    internal static IEnumerable<Sentence> Split(Paragraph paragraph)
    {
        var text = paragraph.Text;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOfAny(EnderCharacters, start);
            end = end < 0 ? text.Length : end + 1;
            while (end < text.Length && (Closers + Enders).IndexOf(text[end]) >= 0)
            {
                end++;
            }

            var sentence = text.Substring(start, end - start);
            var trimmed = sentence.Trim();
            if (trimmed.Length > 0)
            {
                yield return new Sentence(trimmed, start + sentence.IndexOf(trimmed, StringComparison.Ordinal), paragraph);
            }

            start = end;
        }
    }

    private static Paragraph? ParagraphAt(ValueList<Paragraph> paragraphs, SourceSpan source)
    {
        var low = 0;
        var high = paragraphs.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (paragraphs[middle].Source.Start <= source.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 && source.End <= paragraphs[low - 1].Source.End ? paragraphs[low - 1] : null;
    }

    /// <summary>Finds a text in a paragraph by its distance from the paragraph's beginning in the file, where healed line
    /// breaks count: of several places that it may be at, the one nearest to where it would be if they were spread evenly.</summary>
    private static int Find(Paragraph paragraph, string text, int distance)
    {
        var length = paragraph.Text.Length;
        var healed = Math.Max(0, paragraph.Source.Length - length);
        var first = Math.Max(0, distance - healed);
        var expected = healed == 0 ? distance : (int)((long)distance * length / paragraph.Source.Length);
        var best = -1;
        for (var from = first; from <= Math.Min(distance, length - text.Length); from = best + 1)
        {
            var at = paragraph.Text.IndexOf(text, from, Math.Min(length - from, distance - from + text.Length), StringComparison.Ordinal);
            if (at < 0 || (best >= 0 && Math.Abs(at - expected) > Math.Abs(best - expected)))
            {
                break;
            }

            best = at;
        }

        return best;
    }

    private static string Around(string paragraph, int start, int end)
    {
        var first = Math.Max(0, start - Longest);
        var last = Math.Min(paragraph.Length, end + Longest);
        while (start > first && Enders.IndexOf(paragraph[start - 1]) < 0)
        {
            start--;
        }

        while (start < end && Closers.IndexOf(paragraph[start]) >= 0)
        {
            start++;
        }

        while (end < last && Enders.IndexOf(paragraph[end - 1]) < 0)
        {
            end++;
        }

        while (end < last && (Closers + Enders).IndexOf(paragraph[end]) >= 0)
        {
            end++;
        }

        return paragraph.Substring(start, end - start).Trim();
    }
}
