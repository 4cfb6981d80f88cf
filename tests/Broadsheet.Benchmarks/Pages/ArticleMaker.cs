using System.Globalization;

namespace Broadsheet.Benchmarks.Pages;

/// <summary>Writes pages of one article each, of the length of a newspaper article and with as many figures as one: for builds,
/// where the number of articles counts. The same pages for the same seed number.</summary>
public static class ArticleMaker
{
    /// <summary>The least characters of an article.</summary>
    private const int Length = 3000;

    /// <summary>Of ten sentences, those that may state figures: with them one figure comes to some 100 characters; 135 in the
    /// newspaper page of <c>seeds</c>.</summary>
    private const int SentencesOfFigures = 2;

    /// <summary>Writes the articles of a seed.</summary>
    /// <param name="seed">The seed number.</param>
    /// <param name="count">How many articles.</param>
    /// <returns>The pages, each with the name of its file.</returns>
    public static IEnumerable<(string Name, string Text)> Make(int seed, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var date = new DateOnly(2001, 1, 1).AddDays(i % 9000);
            yield return (
                $"{date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}-p{(i / 9000) + 1:00}-{i}.txt",
                Article(seed, i));
        }
    }

    /// <summary>Writes one of the articles, which does not depend on the others.</summary>
    /// <param name="seed">The seed number.</param>
    /// <param name="number">The article's number.</param>
    /// <returns>The page's text.</returns>
    public static string Article(int seed, int number) => new PageMaker(unchecked((seed * 1_000_003) + number)).Article(Length, SentencesOfFigures);
}
