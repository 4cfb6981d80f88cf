using Broadsheet.Core.Text;

namespace Broadsheet.Core.Programs;

/// <summary>The mentions of a page in the order of the text, each with the program it names.</summary>
internal sealed class MentionIndex
{
    private readonly List<KeyValuePair<NamedMention, int>> _mentions = [];

    /// <summary>Indexes the mentions of a page.</summary>
    /// <param name="entities">The programs of the page.</param>
    public MentionIndex(List<ProgramEntity> entities)
    {
        for (var i = 0; i < entities.Count; i++)
        {
            foreach (var mention in entities[i].Mentions)
            {
                _mentions.Add(new(mention, i));
            }
        }

        _mentions.Sort(static (a, b) => a.Key.Range.Start.CompareTo(b.Key.Range.Start));
    }

    /// <summary>How many mentions there are.</summary>
    public int Count => _mentions.Count;

    /// <summary>The range of a mention.</summary>
    /// <param name="index">Its index.</param>
    /// <returns>The words that name the program.</returns>
    public TextRange Range(int index) => _mentions[index].Key.Range;

    /// <summary>The program that a mention names.</summary>
    /// <param name="index">The mention's index.</param>
    /// <returns>The 0-based index of the program.</returns>
    public int Program(int index) => _mentions[index].Value;

    /// <summary>The first mention that starts at or after an offset.</summary>
    /// <param name="offset">An offset into the joined text.</param>
    /// <returns>Its index; <see cref="Count"/> if there is none.</returns>
    public int FirstFrom(int offset)
    {
        var low = 0;
        var high = _mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_mentions[middle].Key.Range.Start < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The first program named in a range.</summary>
    /// <param name="range">A range of the joined text.</param>
    /// <returns>The 0-based index of the program; -1 if none is named there.</returns>
    public int FirstIn(TextRange range)
    {
        var first = FirstFrom(range.Start);
        return first < _mentions.Count && _mentions[first].Key.Range.Start < range.End ? _mentions[first].Value : -1;
    }
}
