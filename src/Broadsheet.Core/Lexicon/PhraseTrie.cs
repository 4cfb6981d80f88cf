namespace Broadsheet.Core.Lexicon;

/// <summary>Phrases as a tree of characters, along which a text is followed in one direction without allocating.</summary>
internal sealed class PhraseTrie
{
    private const int Root = 1;
    private const int NodeBits = 24;
    private const int FilterBits = 1024;

    // One bit for each character that a phrase begins with, folded: rules out most places of a text without a step.
    private readonly ulong[] _mayBegin = new ulong[FilterBits / 64];

    // Open addressing. A step is the node it leaves and its character, and below them the node it leads to.
    private readonly ulong[] _steps;
    private readonly int _shift;

    // The phrase that ends at a node, counted from 1.
    private readonly int[] _phrases;

    /// <summary>Builds the tree.</summary>
    /// <param name="phrases">The phrases; of equal ones the first stays.</param>
    /// <param name="isBackward">Whether it is followed from the phrases' ends.</param>
    public PhraseTrie(string[] phrases, bool isBackward)
    {
        var characters = phrases.Sum(phrase => phrase.Length);
        var bits = 3;
        while (1 << bits < characters * 2)
        {
            bits++;
        }

        _steps = new ulong[1 << bits];
        _shift = 64 - bits;
        _phrases = new int[characters + Root + 1];
        var nodes = Root;
        for (var index = 0; index < phrases.Length; index++)
        {
            var phrase = phrases[index];
            var node = Root;
            for (var i = 0; i < phrase.Length; i++)
            {
                var character = phrase[isBackward ? phrase.Length - 1 - i : i];
                if (node == Root)
                {
                    _mayBegin[(character % FilterBits) / 64] |= 1UL << (character % 64);
                }

                var slot = Slot(node, character);
                if (_steps[slot] == 0)
                {
                    _steps[slot] = (Key(node, character) << NodeBits) | (uint)++nodes;
                }

                node = Node(_steps[slot]);
            }

            _phrases[node] = _phrases[node] == 0 ? index + 1 : _phrases[node];
        }
    }

    /// <summary>Whether a phrase begins, in the direction of the tree, with a character.</summary>
    /// <param name="character">The character.</param>
    /// <returns><see langword="true"/> if one does.</returns>
    public bool Begins(char character) => MayBegin(character) && _steps[Slot(Root, character)] != 0;

    /// <summary>Finds the longest phrase that begins at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="end">Where to stop.</param>
    /// <returns>The phrase's index, or -1.</returns>
    public int LongestFrom(ReadOnlySpan<char> text, int at, int end)
    {
        if (at >= end || !MayBegin(text[at]))
        {
            return -1;
        }

        var phrase = 0;
        for (var node = Root; at < end && _steps[Slot(node, text[at])] is not 0 and var step; at++)
        {
            node = Node(step);
            phrase = _phrases[node] > 0 ? _phrases[node] : phrase;
        }

        return phrase - 1;
    }

    /// <summary>Finds the longest phrase that ends at a place; asks a tree that is built backwards.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to stop.</param>
    /// <param name="end">The place, exclusive.</param>
    /// <returns>The phrase's index, or -1.</returns>
    public int LongestUpTo(ReadOnlySpan<char> text, int start, int end)
    {
        if (end <= start || !MayBegin(text[end - 1]))
        {
            return -1;
        }

        var phrase = 0;
        for (var node = Root; end > start && _steps[Slot(node, text[end - 1])] is not 0 and var step; end--)
        {
            node = Node(step);
            phrase = _phrases[node] > 0 ? _phrases[node] : phrase;
        }

        return phrase - 1;
    }

    private static ulong Key(int node, char character) => ((ulong)(uint)node << 16) | character;

    private static int Node(ulong step) => (int)(step & ((1 << NodeBits) - 1));

    private bool MayBegin(char character) => (_mayBegin[(character % FilterBits) / 64] & (1UL << (character % 64))) != 0;

    /// <summary>Where the step from a node with a character stands, or the empty slot where it would.</summary>
    private int Slot(int node, char character)
    {
        var key = Key(node, character);
        var slot = (int)((key * 0x9E3779B97F4A7C15UL) >> _shift);
        while (_steps[slot] != 0 && _steps[slot] >> NodeBits != key)
        {
            slot = (slot + 1) & (_steps.Length - 1);
        }

        return slot;
    }
}
