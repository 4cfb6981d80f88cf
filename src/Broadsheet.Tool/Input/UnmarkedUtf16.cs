using System.Text;

namespace Broadsheet.Tool.Input;

/// <summary>Tells UTF-16 without a byte-order mark, which the detector of encodings does not know.</summary>
/// <remarks>Read as UTF-16, Chinese text in GB18030, Big5 or UTF-8 falls among Hangul, private use and surrogates; only UTF-16
/// itself, in the right byte order, is Chinese.</remarks>
internal static class UnmarkedUtf16
{
    /// <summary>Decodes a file if it is UTF-16.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <returns>The text and its byte order, or <see langword="null"/>.</returns>
    internal static DecodedText? Detect(byte[] bytes) =>
        bytes.Length % 2 != 0 || bytes.Length == 0 ? null
        : Decode(bytes, Encoding.Unicode) ?? Decode(bytes, Encoding.BigEndianUnicode);

    private static DecodedText? Decode(byte[] bytes, Encoding encoding)
    {
        var text = encoding.GetString(bytes);
        return 2 * text.Count(IsExpected) > text.Length && text.Any(IsHan) ? new(text, encoding, HasMark: false, IsDetected: true) : null;
    }

    private static bool IsExpected(char character) => IsHan(character) || char.IsAscii(character) || character is >= '\u3000' and <= '\u303F' or >= '\uFF00' and <= '\uFF65';

    private static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF';
}
