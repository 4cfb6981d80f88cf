using System.Globalization;
using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH1003: a change that does not follow from its two levels: 从1200元提高到1500元,增长30%.</summary>
/// <remarks>Judged is a pair of levels in one sentence (从/由 A … 到/至 B) with the change the same sentence states: an
/// amount, a percentage, percentage points, a multiple or doublings (GB/T 15835-2011: 增加了 states the difference,
/// 增加到 the result; 翻一番 is twice, 翻两番 four times). Rounded and approximate figures are intervals.</remarks>
internal sealed class ChangeArithmetic : IArticleRule
{
    private const string RisingWords = "增升涨扩";
    private const string FallingWords = "降减跌缩落";

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH1003", nameof(ChangeArithmetic), "data", Severity.Warning);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        for (var i = 0; i + 1 < article.Figures.Count; i++)
        {
            if (Levels.TryRead(text, article.Figures[i], article.Figures[i + 1], out var levels))
            {
                CheckDirection(article, levels, findings);
                CheckChanges(article, levels, i, findings);
            }
        }
    }

    private void CheckDirection(ArticleReading article, Levels levels, ICollection<Finding> findings)
    {
        var between = levels.Between.In(article.Text.Joined.AsSpan());
        var rises = between.IndexOfAny(RisingWords.AsSpan()) >= 0;
        var falls = between.IndexOfAny(FallingWords.AsSpan()) >= 0;
        if (rises != falls && (rises ? levels.From.Low > levels.To.High : levels.From.High < levels.To.Low))
        {
            findings.Add(article.Finding(
                Descriptor,
                nameof(ChangeArithmetic) + (rises ? "_NotRising" : "_NotFalling"),
                levels.Second.Quantity.Range,
                [levels.First.Statistic.Text, levels.Second.Statistic.Text],
                related: [levels.First.Quantity.Range]));
        }
    }

    private void CheckChanges(ArticleReading article, Levels levels, int index, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        var sentence = Sentence.Around(text, levels.Between.Start);
        for (var i = Math.Max(0, index - 1); i < article.Figures.Count && i < index + 4; i++)
        {
            var figure = article.Figures[i];
            if (i == index || i == index + 1 || !sentence.Contains(figure.Quantity.Range.Start) || IsCutOff(text, levels, figure))
            {
                continue;
            }

            if (StatedChange.Of(text, figure, levels) is { } change && !change.Stated.Overlaps(change.Computed))
            {
                findings.Add(article.Finding(
                    Descriptor,
                    nameof(ChangeArithmetic) + "_Message",
                    figure.Quantity.Range,
                    [levels.First.Statistic.Text, levels.Second.Statistic.Text, figure.Statistic.Text, change.Print(CultureInfo.InvariantCulture)],
                    related: [levels.First.Quantity.Range, levels.Second.Quantity.Range]));
                return;
            }

            if (i > index + 1)
            {
                // Only the first figure behind the levels is theirs for certain.
                return;
            }
        }
    }

    /// <summary>Whether a semicolon stands between a figure and the levels, or a noun that makes the figure another thing's.</summary>
    private static bool IsCutOff(ReadOnlySpan<char> text, Levels levels, Figure figure)
    {
        var between = figure.Quantity.Range.Start > levels.Second.Quantity.Range.End
            ? new TextRange(levels.Second.Quantity.Range.End, figure.Quantity.Range.Start)
            : new TextRange(figure.Quantity.Range.End, levels.First.Quantity.Range.Start);
        if (between.IsEmpty || between.In(text).IndexOfAny(';', '；') >= 0)
        {
            return true;
        }

        var tokens = new List<Token>();
        Segmenter.Segment(text, between, tokens);
        foreach (var token in tokens)
        {
            if (token.Tag is PartOfSpeech.Noun or PartOfSpeech.OrganisationName or PartOfSpeech.PlaceName && !IsChangeNoun(token.Range.In(text)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>增幅, 涨幅, 比例 and their kind name the change itself.</summary>
    private static bool IsChangeNoun(ReadOnlySpan<char> word) => word[word.Length - 1] is '幅' or '度' or '率' or '速' or '增' or '减' or '升' or '降';
}
