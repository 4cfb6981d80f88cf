using System.Reflection;

namespace Broadsheet.Core.Lexicon;

/// <summary>The words of one to four characters that the segmenter knows, with part of speech and cost.</summary>
/// <remarks>A trie that the build makes of <c>words.txt</c>, corrected by <c>corrections.txt</c> (see <c>Build/CompileLexicon.cs</c>
/// and docs/third-party-notices.md). Loading it copies bytes and parses nothing.</remarks>
internal sealed class WordTable
{
    /// <summary>The longest word, in characters.</summary>
    public const int LongestWord = 4;

    /// <summary>The node that all words start from.</summary>
    public const int Root = 0;

    private const int FirstHan = 0x4E00;
    private const int HanCount = 0x5200;
    private const int FieldBits = 20;
    private const int FieldMask = (1 << FieldBits) - 1;

    // For each value, what the words that have it cost, and their part of speech; 0 is the value of what is no word.
    private readonly float[] _costs;
    private readonly PartOfSpeech[] _tags;

    // For each character from FirstHan on, its number among those of the words, or 0.
    private readonly ushort[] _codes = new ushort[HanCount];

    // For each node, from the low end: its value, its parent, and where its children start, each at its character's code.
    private readonly ulong[] _nodes;

    private WordTable()
    {
        using var reader = new BinaryReader(typeof(WordTable).GetTypeInfo().Assembly.GetManifestResourceStream("Lexicon.words.bin")!);
        _costs = new float[reader.ReadInt32()];
        _nodes = new ulong[reader.ReadInt32()];
        Read(reader, _costs, sizeof(float));
        _tags = Array.ConvertAll(reader.ReadBytes(_costs.Length), static letter => Tag((char)letter));
        Read(reader, _codes, sizeof(ushort));
        Read(reader, _nodes, sizeof(ulong));
    }

    /// <summary>The table, loaded on first use and kept for the life of the process.</summary>
    public static WordTable Instance { get; } = new();

    /// <summary>Looks a word up.</summary>
    /// <param name="word">One to four characters.</param>
    /// <param name="tag">Its part of speech.</param>
    /// <param name="cost">The negative logarithm of its relative frequency.</param>
    /// <returns>Whether the table holds it.</returns>
    public bool TryGet(ReadOnlySpan<char> word, out PartOfSpeech tag, out float cost)
    {
        var node = Root;
        var at = 0;
        while (at < word.Length && TryStep(ref node, word[at]))
        {
            at++;
        }

        var value = at == word.Length ? Value(node) : 0;
        tag = Tag(value);
        cost = Cost(value);
        return value > 0;
    }

    /// <summary>Goes from a node on by one character.</summary>
    /// <param name="node">The node; stays as it is where no word goes on so.</param>
    /// <param name="character">The character.</param>
    /// <returns>Whether a word goes on so.</returns>
    public bool TryStep(ref int node, char character)
    {
        var index = (uint)(character - FirstHan);
        if (index >= HanCount)
        {
            return false;
        }

        var child = (int)(_nodes[node] >> (2 * FieldBits)) + _codes[index];
        if (((int)(_nodes[child] >> FieldBits) & FieldMask) != node)
        {
            return false;
        }

        node = child;
        return true;
    }

    /// <summary>The value of the word that ends at a node: what <see cref="Cost"/> and <see cref="Tag(int)"/> are asked for.</summary>
    /// <param name="node">The node.</param>
    /// <returns>The value; 0 where no word ends.</returns>
    public int Value(int node) => (int)_nodes[node] & FieldMask;

    /// <summary>What a word costs: the negative logarithm of its relative frequency.</summary>
    /// <param name="value">Its value; 0 for a character that is no word.</param>
    /// <returns>The cost.</returns>
    public float Cost(int value) => _costs[value];

    /// <summary>A word's part of speech.</summary>
    /// <param name="value">Its value; 0 for a character that is no word.</param>
    /// <returns>The part of speech.</returns>
    public PartOfSpeech Tag(int value) => _tags[value];

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

    private static void Read(BinaryReader reader, Array into, int size)
    {
        var bytes = reader.ReadBytes(into.Length * size);
        for (var at = 0; !BitConverter.IsLittleEndian && at < bytes.Length; at += size)
        {
            Array.Reverse(bytes, at, size);
        }

        Buffer.BlockCopy(bytes, 0, into, 0, bytes.Length);
    }
}
