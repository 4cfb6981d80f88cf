using System.Text;
using Broadsheet.Compiled;

namespace Broadsheet.Generator.Encode;

/// <summary>A page's text without the line breaks that its paragraphs and headings do not have.</summary>
internal sealed class HealedText
{
    private readonly List<(int Start, int End)> _cuts = [];
    private int[] _cutsJoined = [];

    /// <summary>Finds the breaks by laying each paragraph and heading beside the stretch of the file it came from.</summary>
    internal HealedText(string raw, IEnumerable<Article> articles)
    {
        var end = 0;
        foreach (var (text, source) in articles.SelectMany(Pieces).OrderBy(p => p.Source.Start))
        {
            if (source.Start >= end && source.End <= raw.Length && source.Start <= source.End && TryAlign(raw, text, source))
            {
                end = source.End;
            }
        }

        Joined = Join(raw);
    }

    /// <summary>The text.</summary>
    internal string Joined { get; }

    /// <summary>The offset in <see cref="Joined"/> of a character of the file.</summary>
    internal int ToJoined(int raw)
    {
        // The cuts before the offset, by halving.
        var low = 0;
        var high = _cuts.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_cuts[middle].Start < raw)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low == 0 ? raw : _cutsJoined[low - 1] + Math.Max(0, raw - _cuts[low - 1].End);
    }

    /// <summary>Writes the cuts, each as its distance from the one before and its length.</summary>
    internal void WriteCuts(PackedWriter writer)
    {
        writer.Begin(RecordPart.Reference);
        writer.Write(_cuts.Count);
        var from = 0;
        foreach (var (start, end) in _cuts)
        {
            writer.Write(start - from);
            writer.Write(end - start);
            from = end;
        }
    }

    private static IEnumerable<(string Text, SourceSpan Source)> Pieces(Article article) =>
        article.Headings.Select(h => (h.Text, h.Source)).Concat(article.Paragraphs.Select(p => (p.Text, p.Source)));

    private bool TryAlign(string raw, string text, SourceSpan source)
    {
        var known = _cuts.Count;
        var j = 0;
        for (var i = source.Start; i < source.End; i++)
        {
            if (j < text.Length && raw[i] == text[j])
            {
                j++;
            }
            else if (!char.IsWhiteSpace(raw[i]))
            {
                _cuts.RemoveRange(known, _cuts.Count - known);
                return false;
            }
            else if (_cuts.Count > known && _cuts[_cuts.Count - 1].End == i)
            {
                _cuts[_cuts.Count - 1] = (_cuts[_cuts.Count - 1].Start, i + 1);
            }
            else
            {
                _cuts.Add((i, i + 1));
            }
        }

        if (j == text.Length)
        {
            return true;
        }

        _cuts.RemoveRange(known, _cuts.Count - known);
        return false;
    }

    private string Join(string raw)
    {
        _cutsJoined = new int[_cuts.Count];
        var joined = new StringBuilder(raw.Length);
        var from = 0;
        for (var i = 0; i < _cuts.Count; i++)
        {
            joined.Append(raw, from, _cuts[i].Start - from);
            _cutsJoined[i] = joined.Length;
            from = _cuts[i].End;
        }

        return joined.Append(raw, from, raw.Length - from).ToString();
    }
}
