using Broadsheet.Core.Corpus;
using Broadsheet.Core.Layout;

namespace Broadsheet.Accuracy;

/// <summary>Scores the reading of a page against its annotation.</summary>
/// <remarks>A figure counts as found when its span overlaps the annotated one and value (or both bounds) and unit are right;
/// all finer measures are taken over the figures found, place and resolved time where the annotation gives one. Optional annotations neither help nor hurt.</remarks>
public static class Scorer
{
    /// <summary>Reads a page and scores it.</summary>
    /// <param name="page">The annotated page.</param>
    /// <returns>The score.</returns>
    public static PageScore Score(GoldPage page)
    {
        var score = new PageScore();
        var published = page.Published is { } date ? DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture) : (DateOnly?)null;
        var reading = PageReader.Read(page.Text, new PageMetadata
        {
            File = page.FileName,
            PageId = page.Name,
            Published = published is { } d ? new PartialDate(d.Year, d.Month, d.Day) : null,
        });
        ScoreArticles(page, reading, score);
        if (page.Statistics is { } statistics)
        {
            ScoreStatistics(statistics, reading, score);
        }

        ScorePrograms(page, reading, score);
        return score;
    }

    private static void ScoreArticles(GoldPage page, PageReading reading, PageScore score)
    {
        score.Add("articles", reading.Articles.Count == page.Articles.Count, () => $"{reading.Articles.Count} instead of {page.Articles.Count}");
        for (var i = 0; i < page.Articles.Count; i++)
        {
            var gold = page.Articles[i];
            var found = reading.Articles.FirstOrDefault(article => Likeness.Same(article.Title, gold.Title));
            score.Add("titles", found is not null, () => $"{gold.Title}; read: {string.Join(" | ", reading.Articles.Select(article => article.Title))}");
            score.Add("columns", found is not null && Likeness.Same(found.Column ?? "", gold.Column ?? ""), () => $"{gold.Column ?? "-"}; read: {found?.Column ?? "-"}");
            score.Add(
                "authors",
                found is not null && found.Authors.Select(author => author.Name).SequenceEqual(gold.Authors.Select(author => author.Name)),
                () => $"{string.Join(",", gold.Authors.Select(author => author.Name))}; read: {found?.Authors}");
        }
    }

    private static void ScoreStatistics(IReadOnlyList<GoldStatistic> annotated, PageReading reading, PageScore score)
    {
        var read = reading.Articles.SelectMany(article => article.Statistics).ToList();
        var used = new HashSet<Statistic>();
        foreach (var gold in annotated)
        {
            var found = read.FirstOrDefault(statistic => Overlaps(statistic, gold) && HasValueAndUnit(statistic, gold));
            if (found is not null)
            {
                used.Add(found);
            }

            if (gold.Optional)
            {
                continue;
            }

            var others = string.Join(" ", read.Where(statistic => Overlaps(statistic, gold)).Select(Print));
            score.Add("statistics recall", found is not null, () => $"{gold.Text} = {gold.Value ?? gold.Min}{gold.Unit}; read: {others}");
            if (found is not null)
            {
                ScoreDetails(gold, found, score);
            }
        }

        foreach (var statistic in read.Where(statistic => !annotated.Any(gold => gold.Optional && Overlaps(statistic, gold))))
        {
            score.Add("statistics precision", used.Contains(statistic), () => $"{Print(statistic)} at {statistic.Source}");
        }
    }

    private static void ScoreDetails(GoldStatistic gold, Statistic found, PageScore score)
    {
        score.Add("span", found.Source.Start == gold.Start && found.Source.End == gold.End, () => $"{gold.Text}; read: {found.Text}");
        score.Add(
            "approximation",
            string.Equals(found.Approximation.ToString(), gold.Qualifier.Replace("_", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase),
            () => $"{gold.Text} {gold.Qualifier}; read: {found.Approximation}");
        score.Add("denominators", found.Per.SequenceEqual(gold.Per), () => $"{gold.Text} per {string.Join("/", gold.Per)}; read: {found.Per}");
        score.Add(
            "change",
            string.Equals(found.Change?.ToString() ?? "", gold.Change ?? "", StringComparison.OrdinalIgnoreCase),
            () => $"{gold.Text} {gold.Change ?? "-"}; read: {found.Change}");
        score.Add(
            "subject",
            gold.Subject is null ? found.Subject is null : gold.Subjects.Prepend(gold.Subject).Any(subject => Likeness.OfPhrases(found.Subject, subject)),
            () => $"{gold.Text}: {gold.Subject}; read: {found.Subject ?? "-"}");
        if (gold.TimeResolved is { } resolved)
        {
            score.Add("time resolved", found.TimeResolved?.ToString() == resolved, () => $"{gold.Text}: {resolved}; read: {found.TimeResolved?.ToString() ?? "-"}");
        }

        if (gold.Place is { } where)
        {
            score.Add("place", gold.Places.Prepend(where).Any(place => Likeness.OfPhrases(found.Place, place)), () => $"{gold.Text}: {where}; read: {found.Place ?? "-"}");
        }

        score.Add("time", gold.Times.Prepend(gold.Time).Any(time => Likeness.OfPhrases(found.Time, time)), () => $"{gold.Text}: {gold.Time ?? "-"}; read: {found.Time ?? "-"}");
    }

    private static void ScorePrograms(GoldPage page, PageReading reading, PageScore score)
    {
        var used = new HashSet<Program>();
        // A required program is looked for before an optional one that shares a short form with it.
        foreach (var gold in page.Programs.OrderBy(gold => gold.Optional))
        {
            var found = reading.Programs.FirstOrDefault(program => !used.Contains(program) && NamesOf(program).Any(name =>
                gold.Aliases.Prepend(gold.Name).Any(other => Likeness.Same(name, other))));
            if (found is not null)
            {
                used.Add(found);
            }

            if (gold.Optional)
            {
                continue;
            }

            score.Add("programs recall", found is not null, () => gold.Name);
            if (found is not null)
            {
                score.Add("kinds", found.Kind == gold.Kind, () => $"{gold.Name} {gold.Kind}; read: {found.Kind}");
                score.Add(
                    "components",
                    found.Components.Count == gold.Components.Count && found.Components.Zip(gold.Components).All(pair => Likeness.OfPhrases(pair.First, pair.Second)),
                    () => $"{gold.Name}: {string.Join("、", gold.Components)}; read: {found.Components}");
            }
        }

        var optional = page.Programs.Where(gold => gold.Optional).ToList();
        foreach (var program in reading.Programs.Where(program => !(used.Contains(program)
            && optional.Any(gold => gold.Aliases.Prepend(gold.Name).Any(name => NamesOf(program).Any(other => Likeness.Same(name, other)))))))
        {
            score.Add("programs precision", used.Contains(program), () => program.Name);
        }
    }

    private static IEnumerable<string> NamesOf(Program program) => program.Aliases.Prepend(program.Name);

    private static bool Overlaps(Statistic statistic, GoldStatistic gold) =>
        statistic.Source.Start < gold.End && gold.Start < statistic.Source.End;

    private static bool HasValueAndUnit(Statistic statistic, GoldStatistic gold)
    {
        var hasUnit = (statistic.Unit ?? "") == (gold.Unit ?? "") || gold.Units.Contains(statistic.Unit ?? "");
        var hasValue = gold.Value is { } value
            ? statistic.Value is { } read && Math.Abs(read - value) <= Math.Abs(value) * 0.001m
            : statistic.Low == gold.Min && statistic.High == gold.Max;
        return hasUnit && hasValue;
    }

    private static string Print(Statistic statistic) =>
        $"{statistic.Text} = {statistic.Value?.ToString() ?? statistic.Low + ".." + statistic.High}{statistic.Unit}";
}
