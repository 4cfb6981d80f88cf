using System.Reflection;

namespace Broadsheet.Core.Lexicon;

/// <summary>A list of words and phrases, asked which of them stands at a place of the text, without allocating.</summary>
internal sealed class PhraseTable
{
    private readonly string[] _phrases;
    private readonly PhraseTrie _forward;
    private PhraseTrie? _backward; // made when it is first asked for: most tables are asked in one direction

    /// <summary>Fills a table.</summary>
    /// <param name="phrases">The phrases, in any order.</param>
    public PhraseTable(IEnumerable<string> phrases)
    {
        _phrases = [.. phrases];
        _forward = new(_phrases, isBackward: false);
        foreach (var phrase in _phrases)
        {
            Longest = Math.Max(Longest, phrase.Length);
        }
    }

    /// <summary>The length of the longest phrase.</summary>
    public int Longest { get; }

    private PhraseTrie Backward => _backward ??= new(_phrases, isBackward: true);

    /// <summary>Reads a table from a data file compiled into this assembly: one entry a line, <c>#</c> before a comment.</summary>
    /// <param name="resource">The resource's name.</param>
    /// <returns>The entries, whole lines.</returns>
    public static IEnumerable<string> ReadLines(string resource)
    {
        using var reader = new StreamReader(typeof(PhraseTable).GetTypeInfo().Assembly.GetManifestResourceStream(resource)!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    /// <summary>Whether a phrase begins with a character.</summary>
    /// <param name="character">The character.</param>
    /// <returns><see langword="true"/> if one does.</returns>
    public bool MayBeginWith(char character) => _forward.Begins(character);

    /// <summary>Finds the longest phrase that begins at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="end">Where to stop.</param>
    /// <returns>The phrase, or <see langword="null"/>.</returns>
    public string? StartingAt(ReadOnlySpan<char> text, int at, int end) => Phrase(_forward.LongestFrom(text, at, end));

    /// <summary>Finds the longest phrase that ends at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to stop.</param>
    /// <param name="end">The place, exclusive.</param>
    /// <returns>The phrase, or <see langword="null"/>.</returns>
    public string? EndingAt(ReadOnlySpan<char> text, int start, int end) => Phrase(Backward.LongestUpTo(text, start, end));

    /// <summary>Finds the longest phrase that a text begins with.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The phrase, or <see langword="null"/>.</returns>
    public string? StartOf(ReadOnlySpan<char> text) => StartingAt(text, 0, text.Length);

    /// <summary>Finds the longest phrase that a text ends with.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The phrase, or <see langword="null"/>.</returns>
    public string? EndOf(ReadOnlySpan<char> text) => EndingAt(text, 0, text.Length);

    /// <summary>Whether a text is a phrase.</summary>
    /// <param name="text">The text.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    public bool Contains(ReadOnlySpan<char> text) => StartOf(text) is { } phrase && phrase.Length == text.Length;

    private string? Phrase(int index) => index < 0 ? null : _phrases[index];
}
