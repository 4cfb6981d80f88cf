using System.Text;

namespace Broadsheet.Tool.Input;

/// <summary>A file's text and how it was encoded.</summary>
/// <param name="Text">The text, without byte-order mark.</param>
/// <param name="Encoding">The encoding.</param>
/// <param name="HasMark">Whether the file begins with a byte-order mark.</param>
/// <param name="IsDetected">Whether the encoding was told from the bytes, which a note should say.</param>
internal sealed record DecodedText(string Text, Encoding Encoding, bool HasMark, bool IsDetected)
{
    /// <summary>Encodes a text as the file was.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The file's bytes, or <see langword="null"/> where the encoding has no such character.</returns>
    internal byte[]? Encode(string text)
    {
        var strict = (Encoding)Encoding.Clone();
        strict.EncoderFallback = EncoderFallback.ExceptionFallback;
        byte[] mark = HasMark ? Encoding.GetPreamble() is { Length: > 0 } preamble ? preamble : Encoding.UTF8.GetPreamble() : [];
        try
        {
            return [.. mark, .. strict.GetBytes(text)];
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }
}
