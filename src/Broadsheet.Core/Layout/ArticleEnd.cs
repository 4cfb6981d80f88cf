using Broadsheet.Core.Text;

namespace Broadsheet.Core.Layout;

/// <summary>Reads what the end of an article says of its writer: (张三), (作者单位:…).</summary>
internal static class ArticleEnd
{
    /// <summary>Reads the bracket that the last paragraph ends with, if it names the writer.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="article">The article.</param>
    public static void Read(PageText text, ArticleDraft article)
    {
        if (!article.HasBody)
        {
            return;
        }

        var last = article.Paragraphs[article.Paragraphs.Count - 1].In(text.Joined.AsSpan());
        var inside = EndNote.Find(last, out var start);
        if (inside.IsEmpty)
        {
            return;
        }

        if (EndNote.NamesEmployer(inside))
        {
            TakeEmployer(last.Slice(start), article);
        }
        else if (!article.HasAuthors && start > 0 && Punctuation.EndsSentence(last.Slice(0, start).TrimEnd() is { Length: > 0 } before ? before[before.Length - 1] : ' '))
        {
            _ = BylineGrammar.Read(inside, false, article.Authors);
        }
    }

    /// <summary>Gives the employer that a bracket names to the writers who have none.</summary>
    /// <param name="bracket">The bracket.</param>
    /// <param name="article">The article.</param>
    public static void TakeEmployer(ReadOnlySpan<char> bracket, ArticleDraft article)
    {
        var employer = EndNote.WithoutOpening(bracket.Slice(1, bracket.Length - 2).Trim());
        if (employer.IsEmpty)
        {
            return;
        }

        for (var i = 0; i < article.Authors.Count; i++)
        {
            article.Authors[i] = article.Authors[i] with { Place = article.Authors[i].Place ?? employer.ToString() };
        }
    }
}
