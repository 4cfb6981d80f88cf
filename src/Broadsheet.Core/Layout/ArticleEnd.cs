using Broadsheet.Core.Text;

namespace Broadsheet.Core.Layout;

/// <summary>Reads what the end of an article says of its writer: (张三), (作者单位:…).</summary>
internal static class ArticleEnd
{
    // What parts the employers of several writers.
    private static readonly char[] Between = ['、', '，', ',', '；', ';'];

    /// <summary>Reads the bracket that the last paragraph ends with, if it names the writer.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="article">The article.</param>
    public static void Read(PageText text, ArticleDraft article)
    {
        if (!article.HasBody)
        {
            return;
        }

        var last = LastParagraph(text, article).In(text.Joined.AsSpan());
        var inside = EndNote.Find(last, out var start);
        if (inside.IsEmpty)
        {
            return;
        }

        if (EndNote.NamesEmployer(inside))
        {
            TakeEmployer(last.Slice(start), article);
        }
        else if (!article.HasAuthors && FollowsSentence(last, start))
        {
            _ = BylineGrammar.Read(inside, false, article.Authors);
        }
    }

    // A box under the article comes after the writer's name.
    private static TextRange LastParagraph(PageText text, ArticleDraft article)
    {
        var last = article.Paragraphs[article.Paragraphs.Count - 1];
        foreach (var heading in article.Headings)
        {
            if (BoxNames.Opens(heading.Range.In(text.Joined.AsSpan())))
            {
                var above = article.Paragraphs.FindLast(paragraph => paragraph.End <= heading.Range.Start);
                return above.IsEmpty ? last : above;
            }
        }

        return last;
    }

    /// <summary>Whether a paragraph ends with a bracket that closes an article: its writer, the writer's employer, 完, or where it was taken from.</summary>
    /// <param name="paragraph">The paragraph, without white space around it.</param>
    public static bool Closes(ReadOnlySpan<char> paragraph)
    {
        var inside = EndNote.Find(paragraph, out var start);
        return !inside.IsEmpty && FollowsSentence(paragraph, start)
            && (EndNote.NamesEmployer(inside) || EndNote.NamesOrigin(inside) || BylineGrammar.Read(inside, false, null) != BylineStrength.None);
    }

    /// <summary>Whether a paragraph ends with a bracket that names its writer, and no photographer.</summary>
    /// <param name="paragraph">The paragraph, without white space around it.</param>
    public static bool NamesWriter(ReadOnlySpan<char> paragraph)
    {
        var inside = EndNote.Find(paragraph, out var start);
        return !inside.IsEmpty && FollowsSentence(paragraph, start) && IsWriter(inside);
    }

    /// <summary>Whether a byline names one who wrote, and no photographers only.</summary>
    /// <param name="byline">The byline.</param>
    public static bool IsWriter(ReadOnlySpan<char> byline)
    {
        var authors = new List<Author>();
        return BylineGrammar.Read(byline, false, authors) != BylineStrength.None
            && authors.Exists(author => author.Role is null || !BylineRoles.IsOfPicture(author.Role.AsSpan()));
    }

    private static bool FollowsSentence(ReadOnlySpan<char> paragraph, int start)
    {
        var before = paragraph.Slice(0, start).TrimEnd();

        // “…值!”(何小满): the sentence ends inside the quotation.
        var end = before.Length > 1 && Punctuation.Closes(before[before.Length - 1]) ? before.Length - 2 : before.Length - 1;
        return end >= 0 && Punctuation.EndsSentence(before[end]);
    }

    /// <summary>Gives the employer that a bracket names to the writers who have none; 分别 gives each his own, or none where their numbers differ.</summary>
    /// <param name="bracket">The bracket.</param>
    /// <param name="article">The article.</param>
    public static void TakeEmployer(ReadOnlySpan<char> bracket, ArticleDraft article)
    {
        var employer = EndNote.WithoutOpening(bracket.Slice(1, bracket.Length - 2).Trim());
        if (employer.IsEmpty)
        {
            return;
        }

        var inside = bracket.Slice(1, bracket.Length - 2).Trim();
        var each = article.Authors.Count > 1 && EndNote.NamesOneForEach(inside) ? employer.ToString().Split(Between) : null;
        if (each is not null && each.Length != article.Authors.Count)
        {
            return;
        }

        for (var i = 0; i < article.Authors.Count; i++)
        {
            article.Authors[i] = article.Authors[i] with { Place = article.Authors[i].Place ?? each?[i].Trim() ?? employer.ToString() };
        }
    }
}
