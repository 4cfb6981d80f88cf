using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Programs;

/// <summary>Joins programs with those that bear a short form of their name, cut to the initials of its words.</summary>
/// <remarks>十百千工程 is short for 十园百企千店培育工程, 农技推广体系 for 农业技术推广体系.</remarks>
/// <param name="names">The programs and the names they bear.</param>
internal sealed class Abbreviations(SameNames names)
{
    private const int LongestName = 40;
    private const int MostWords = 16;
    private const int MostInitials = 6;

    private readonly List<Token> _tokens = [];
    private readonly List<TextRange> _words = [];
    private readonly char[] _key = new char[LongestName];
    private readonly char[] _form = new char[LongestName + MostInitials];

    /// <summary>Joins one program.</summary>
    /// <param name="item">Its index among the names.</param>
    /// <param name="name">Its name.</param>
    public void Join(int item, string name)
    {
        var text = ProgramName.Key(name.AsSpan(), name.Length <= LongestName ? _key : new char[name.Length]);
        if (text.Length > LongestName)
        {
            return;
        }

        var head = text.Slice(text.Length - HeadNouns.All.LongestSuffix(text, out _));
        ReadWords(text.Slice(0, text.Length - head.Length));
        for (var first = 0; first < _words.Count; first++)
        {
            var initials = 0;
            for (var last = first; last < _words.Count && initials < MostInitials; last++)
            {
                _form[initials++] = text[_words[last].Start];
                var rest = text.Slice(_words[last].End);
                if (initials >= 2 && rest.Length > head.Length)
                {
                    JoinForm(item, initials, rest);
                }

                if (initials >= 3 && first == 0)
                {
                    JoinForm(item, initials, head);
                }
            }
        }

        var numbers = ReadNumbers(text.Slice(0, text.Length - head.Length));
        if (numbers >= 2)
        {
            JoinForm(item, numbers, head);
        }
    }

    private void JoinForm(int item, int initials, ReadOnlySpan<char> rest)
    {
        rest.CopyTo(_form.AsSpan(initials));
        names.JoinNamed(item, _form.AsSpan(0, initials + rest.Length));
    }

    private int ReadNumbers(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var character in text)
        {
            if ("一二三四五六七八九十百千亿万".IndexOf(character) >= 0)
            {
                _form[count++] = character;
            }
        }

        return count;
    }

    private void ReadWords(ReadOnlySpan<char> text)
    {
        _tokens.Clear();
        _words.Clear();
        Segmenter.Segment(text, new(0, text.Length), _tokens);
        foreach (var token in _tokens)
        {
            // A word of four characters is two words to an abbreviation: 职业教育 gives 职教.
            if (token.Range.Length == 4)
            {
                _words.Add(new(token.Range.Start, token.Range.Start + 2));
                _words.Add(new(token.Range.Start + 2, token.Range.End));
            }
            else
            {
                _words.Add(token.Range);
            }
        }

        if (_words.Count > MostWords)
        {
            _words.Clear();
        }
    }
}
