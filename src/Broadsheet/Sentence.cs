namespace Broadsheet;

/// <summary>Finds the sentence around a place of an article.</summary>
internal static class Sentence
{
    private const string Enders = "。！？!?";
    private const string Closers = "”’」』）)》";

    /// <summary>The sentence of an article that holds a text.</summary>
    /// <param name="article">The article.</param>
    /// <param name="text">The text, as it reads without line breaks.</param>
    /// <param name="source">Where it stands in the file.</param>
    /// <returns>The sentence, the title or subtitle, or <paramref name="text"/> itself when it is not in the article.</returns>
    internal static string Around(Article article, string text, SourceSpan source)
    {
        foreach (var paragraph in article.Paragraphs)
        {
            var offset = source.Start - paragraph.Source.Start;
            if (offset < 0 || source.End > paragraph.Source.End)
            {
                continue;
            }

            // Healed line breaks before the place shift it to the left by at most as many characters as were healed.
            var healed = Math.Max(0, paragraph.Source.Length - paragraph.Text.Length);
            var from = Math.Min(Math.Max(0, offset - healed), paragraph.Text.Length);
            var length = Math.Min(paragraph.Text.Length - from, healed + text.Length);
            var at = paragraph.Text.IndexOf(text, from, length, StringComparison.Ordinal);
            return at < 0 ? text : Around(paragraph.Text, at, at + text.Length);
        }

        return article.Title.Contains(text) ? article.Title
            : article.Subtitle is { } subtitle && subtitle.Contains(text) ? subtitle
            : text;
    }

    private static string Around(string paragraph, int start, int end)
    {
        while (start > 0 && Enders.IndexOf(paragraph[start - 1]) < 0)
        {
            start--;
        }

        while (start < end && Closers.IndexOf(paragraph[start]) >= 0)
        {
            start++;
        }

        while (end < paragraph.Length && Enders.IndexOf(paragraph[end - 1]) < 0)
        {
            end++;
        }

        while (end < paragraph.Length && (Closers + Enders).IndexOf(paragraph[end]) >= 0)
        {
            end++;
        }

        return paragraph.Substring(start, end - start).Trim();
    }
}
