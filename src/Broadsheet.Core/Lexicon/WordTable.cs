using System.Reflection;

namespace Broadsheet.Core.Lexicon;

/// <summary>The words of one to four characters that the segmenter knows, with part of speech and cost.</summary>
/// <remarks>The words come from <c>words.txt</c>, corrected by <c>corrections.txt</c>; see docs/third-party-notices.md.
/// A word's key packs its characters into 64 bits, so a look-up neither allocates nor compares strings.</remarks>
internal sealed class WordTable
{
    /// <summary>The longest word, in characters.</summary>
    public const int LongestWord = 4;

    private const int Capacity = 1 << 17;
    private const int PairBits = 17;

    private readonly ulong[] _keys = new ulong[Capacity];
    private readonly float[] _costs = new float[Capacity];
    private readonly PartOfSpeech[] _tags = new PartOfSpeech[Capacity];

    // For two characters, folded: 1 if they may be a word, 2 if a longer word may begin with them. Most pairs are neither, and
    // this small table stays in the processor's cache, which the large one does not.
    private readonly byte[] _pairs = new byte[1 << PairBits];

    private WordTable()
    {
        var total = 0d;
        var frequencies = new int[Capacity];
        foreach (var name in (string[])["words.txt", "corrections.txt"])
        {
            using var reader = new StreamReader(
                typeof(WordTable).GetTypeInfo().Assembly.GetManifestResourceStream("Lexicon." + name)!);
            while (reader.ReadLine() is { } line)
            {
                var space = line.IndexOf(' ');
                if (space <= 0 || line[0] == '#')
                {
                    continue;
                }

                var slot = Slot(Key(line.AsSpan(0, space)));
                total -= frequencies[slot];
                _keys[slot] = Key(line.AsSpan(0, space));
                _tags[slot] = Tag(line[space + 1]);
                frequencies[slot] = int.Parse(line.Substring(space + 3), System.Globalization.CultureInfo.InvariantCulture);
                total += frequencies[slot];
                if (space > 1)
                {
                    _pairs[Pair(line[0], line[1])] |= (byte)(space == 2 ? 1 : 2);
                }
            }
        }

        UnknownCost = (float)Math.Log(total);
        for (var slot = 0; slot < Capacity; slot++)
        {
            _costs[slot] = frequencies[slot] == 0 ? 0 : (float)Math.Log(total / frequencies[slot]);
        }
    }

    /// <summary>The table, read on first use and kept for the life of the process.</summary>
    public static WordTable Instance { get; } = new();

    /// <summary>The cost of a character that is no word of the table.</summary>
    public float UnknownCost { get; }

    /// <summary>Looks a word up.</summary>
    /// <param name="word">One to four characters.</param>
    /// <param name="tag">Its part of speech.</param>
    /// <param name="cost">The negative logarithm of its relative frequency.</param>
    /// <returns>Whether the table holds it.</returns>
    public bool TryGet(ReadOnlySpan<char> word, out PartOfSpeech tag, out float cost)
    {
        var slot = word.Length is 0 or > LongestWord ? -1 : Slot(Key(word));
        if (slot < 0 || _keys[slot] == 0)
        {
            tag = PartOfSpeech.Unknown;
            cost = UnknownCost;
            return false;
        }

        tag = _tags[slot];
        cost = _costs[slot];
        return true;
    }

    /// <summary>The longest word that may begin with two characters: 1 if neither they nor anything longer is a word.</summary>
    /// <param name="first">The first character.</param>
    /// <param name="second">The second.</param>
    /// <returns>1, 2 or <see cref="LongestWord"/>; a look-up tells for certain.</returns>
    public int LongestBeginningWith(char first, char second) => _pairs[Pair(first, second)] switch { 0 => 1, 1 => 2, _ => LongestWord };

    private static int Pair(char first, char second) => (int)(((uint)((first * 40503) ^ (second * 2654435)) * 2654435769u) >> (32 - PairBits));

    private static ulong Key(ReadOnlySpan<char> word)
    {
        ulong key = 0;
        foreach (var character in word)
        {
            key = (key << 16) | character;
        }

        return key;
    }

    private static PartOfSpeech Tag(char letter) => letter switch
    {
        'a' => PartOfSpeech.Adjective,
        'b' => PartOfSpeech.Distinguishing,
        'c' => PartOfSpeech.Conjunction,
        'd' => PartOfSpeech.Adverb,
        'f' => PartOfSpeech.Localizer,
        'i' => PartOfSpeech.Idiom,
        'j' => PartOfSpeech.Abbreviation,
        'l' => PartOfSpeech.Locality,
        'm' => PartOfSpeech.Numeral,
        'n' or 'z' => PartOfSpeech.Noun,
        'o' => PartOfSpeech.OrganisationName,
        'p' => PartOfSpeech.Preposition,
        'q' => PartOfSpeech.MeasureWord,
        'r' => PartOfSpeech.Pronoun,
        's' => PartOfSpeech.PlaceName,
        't' => PartOfSpeech.Time,
        'u' => PartOfSpeech.Particle,
        'v' => PartOfSpeech.Verb,
        'w' => PartOfSpeech.VerbalNoun,
        _ => PartOfSpeech.Unknown,
    };

    private int Slot(ulong key)
    {
        var slot = (int)((key * 0x9E3779B97F4A7C15UL) >> 47);
        while (_keys[slot] != 0 && _keys[slot] != key)
        {
            slot = (slot + 1) & (Capacity - 1);
        }

        return slot;
    }
}
