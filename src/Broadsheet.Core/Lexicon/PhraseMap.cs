namespace Broadsheet.Core.Lexicon;

/// <summary>Phrases with what each says, asked which of them stands at a place of the text, without allocating.</summary>
/// <typeparam name="T">What a phrase says.</typeparam>
internal sealed class PhraseMap<T>
{
    private readonly string[] _phrases;
    private readonly T[] _values;
    private readonly PhraseTrie _forward;
    private PhraseTrie? _backward; // made when it is first asked for: most maps are asked in one direction

    /// <summary>Fills a map.</summary>
    /// <param name="entries">The phrases with their values, in any order, each phrase once.</param>
    public PhraseMap(IReadOnlyDictionary<string, T> entries)
    {
        _phrases = [.. entries.Keys];
        _values = [.. entries.Values];
        _forward = new(_phrases, isBackward: false);
    }

    private PhraseTrie Backward => _backward ??= new(_phrases, isBackward: true);

    /// <summary>Whether a phrase begins with a character.</summary>
    /// <param name="character">The character.</param>
    /// <returns><see langword="true"/> if one does.</returns>
    public bool MayBeginWith(char character) => _forward.Begins(character);

    /// <summary>Finds the longest phrase that begins at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="end">Where to stop.</param>
    /// <param name="value">What it says.</param>
    /// <returns>The phrase, or <see langword="null"/>.</returns>
    public string? StartingAt(ReadOnlySpan<char> text, int at, int end, out T value) => Phrase(_forward.LongestFrom(text, at, end), out value);

    /// <summary>Finds the longest phrase that ends at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to stop.</param>
    /// <param name="end">The place, exclusive.</param>
    /// <param name="value">What it says.</param>
    /// <returns>The phrase, or <see langword="null"/>.</returns>
    public string? EndingAt(ReadOnlySpan<char> text, int start, int end, out T value) => Phrase(Backward.LongestUpTo(text, start, end), out value);

    private string? Phrase(int index, out T value)
    {
        value = index < 0 ? default! : _values[index];
        return index < 0 ? null : _phrases[index];
    }
}
