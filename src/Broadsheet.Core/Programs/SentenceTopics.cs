using Broadsheet.Core.Layout;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Programs;

/// <summary>Tells which program a sentence is about that does not name it.</summary>
/// <remarks>An example (例如…) is about the first program of the sentence before it. A sentence that the next one takes up
/// (这种…机制) is about what that one names. What follows a sentence on the program of the article's title, in the same
/// paragraph and without naming another, is about that program.</remarks>
internal sealed class SentenceTopics
{
    private readonly List<Passage> _passages;
    private readonly MentionIndex _mentions;
    private readonly int[] _titlePrograms;
    private int _passage;

    /// <summary>Prepares the topics of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="passages">Its passages.</param>
    /// <param name="mentions">The mentions of the page.</param>
    public SentenceTopics(PageLayout page, List<Passage> passages, MentionIndex mentions)
    {
        _passages = passages;
        _mentions = mentions;
        _titlePrograms = new int[page.Articles.Count];
        for (var i = 0; i < _titlePrograms.Length; i++)
        {
            _titlePrograms[i] = -1;
            foreach (var line in page.Articles[i].TitleLines)
            {
                _titlePrograms[i] = _titlePrograms[i] >= 0 ? _titlePrograms[i] : mentions.FirstIn(line);
            }
        }
    }

    /// <summary>The program that the sentence of a figure is about.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="article">0-based index of the article.</param>
    /// <param name="figure">The figure; to be asked for in the order of the text.</param>
    /// <param name="isOwned">Whether the sentence itself names the program that the figure is stated about.</param>
    /// <returns>The 0-based index of the program; -1 if the text does not tell.</returns>
    public int Of(ReadOnlySpan<char> joined, int article, TextRange figure, bool isOwned)
    {
        if (PassageOf(figure) is not { } passage)
        {
            return -1;
        }

        var sentence = SentenceBounds.At(joined, passage, figure.Start);
        if (OpensExample(sentence.In(joined)) && SentenceBounds.Before(joined, passage, sentence) is { } illustrated)
        {
            return _mentions.FirstIn(illustrated);
        }

        if (isOwned || _mentions.FirstIn(sentence) >= 0)
        {
            return -1;
        }

        if (SentenceBounds.After(joined, passage, sentence) is { } after && _mentions.FirstFrom(after.Start) is var taken
            && taken < _mentions.Count && TakesUp(joined, after, _mentions.Range(taken)))
        {
            return _mentions.Program(taken);
        }

        var title = _titlePrograms[article];
        return title >= 0 && SentenceBounds.Before(joined, passage, sentence) is { } earlier && _mentions.FirstIn(earlier) == title ? title : -1;
    }

    /// <summary>Whether a sentence opens with a demonstrative before a mention: 这种“…”的机制.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mention">The mention.</param>
    /// <returns><see langword="true"/> if it does.</returns>
    public static bool TakesUp(ReadOnlySpan<char> joined, TextRange sentence, TextRange mention)
    {
        const int LongestDemonstrative = 3;
        var length = mention.Start - sentence.Start;
        return length is >= 1 and <= LongestDemonstrative && joined[sentence.Start] is '这' or '该' && joined.Slice(sentence.Start, length).IndexOf('些') < 0;
    }

    private static bool OpensExample(ReadOnlySpan<char> sentence)
    {
        var text = sentence.TrimStart();
        return text.Length > 2 && text.Slice(0, 2) is "例如" or "比如" or "譬如";
    }

    private TextRange? PassageOf(TextRange figure)
    {
        while (_passage < _passages.Count && (_passages[_passage].IsColumn || _passages[_passage].Range.End <= figure.Start))
        {
            _passage++;
        }

        return _passage < _passages.Count && _passages[_passage].Range.Start <= figure.Start ? _passages[_passage].Range : null;
    }
}
