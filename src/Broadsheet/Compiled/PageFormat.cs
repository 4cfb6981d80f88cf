using System.ComponentModel;

namespace Broadsheet.Compiled;

/// <summary>What the writer and the reader of the compiled form of a page agree on. Called by generated code and the generator only.</summary>
/// <remarks>
/// A page is packed integers, those of each article by themselves so that one is read without the others, and a pool of
/// characters for the strings that its text does not hold. Where the text is embedded, the other strings are slices of it with
/// the hard line breaks cut out. Literals of an assembly hold 16 MiB together (CS8103): hence packed.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PageFormat
{
    /// <summary>The version of the format; a program and the library it runs with must agree on it.</summary>
    public const int Version = 2;

    /// <summary>What the names of the embedded pages begin with.</summary>
    public const string ResourcePrefix = "broadsheet/";

    /// <summary>The checksum that tells whether an embedded page is the one that was compiled: FNV-1a over its UTF-16 code units.</summary>
    /// <param name="text">The page's text, without byte-order mark.</param>
    /// <returns>The checksum.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static int Checksum(string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        unchecked
        {
            var hash = 2166136261u;
            foreach (var c in text)
            {
                hash = (hash ^ c) * 16777619u;
            }

            return (int)hash;
        }
    }

    /// <summary>The offsets at which the lines of a text begin; CR, LF and CR LF end a line.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The offsets, the first of them 0.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<int> LineStarts(string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts;
    }
}
