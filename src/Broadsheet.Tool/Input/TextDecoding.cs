using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using UtfUnknown;

namespace Broadsheet.Tool.Input;

/// <summary>Decodes page files: UTF-8 with or without a byte-order mark, UTF-16, and the older Chinese encodings.</summary>
internal static class TextDecoding
{
    // Below this the detector is guessing: a UTF-8 file with one broken byte is to be reported, not read as something else.
    private const float LeastConfidence = 0.5f;
    private const int Gb18030 = 54936;

    // What the detector may name; GB18030 holds the older ones.
    private static readonly HashSet<string> OlderEncodings = new(StringComparer.OrdinalIgnoreCase) { "gb18030", "gb2312", "gbk", "hz-gb-2312" };

    static TextDecoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Whether a file is UTF-16 that lacks its last byte.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <returns><see langword="true"/> for an odd number of bytes after a byte-order mark of UTF-16.</returns>
    internal static bool IsCutOff(byte[] bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] && bytes.Length % 2 != 0;

    /// <summary>Decodes a file.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="invalid">The offset of the first byte that is not UTF-8, when the file is text of no encoding known here.</param>
    /// <returns>The text and how it was encoded, or <see langword="null"/>.</returns>
    internal static DecodedText? Decode(byte[] bytes, out int invalid)
    {
        invalid = 0;
        switch (bytes)
        {
            case [0xFF, 0xFE, ..]:
                return new(Utf16(bytes.AsSpan(2), BitConverter.IsLittleEndian), Encoding.Unicode, HasMark: true, IsDetected: false);
            case [0xFE, 0xFF, ..]:
                return new(Utf16(bytes.AsSpan(2), !BitConverter.IsLittleEndian), Encoding.BigEndianUnicode, HasMark: true, IsDetected: false);
        }

        var start = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        if (InvalidAt(bytes.AsSpan(start)) is not { } offset)
        {
            return new(Encoding.UTF8.GetString(bytes.AsSpan(start)), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), start > 0, IsDetected: false);
        }

        invalid = start + offset;
        return Older(bytes);
    }

    /// <summary>The 1-based line of a byte.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="offset">The byte's offset.</param>
    /// <returns>The line; line feeds count, which no multi-byte character of GB18030 or UTF-8 holds.</returns>
    internal static int LineOf(ReadOnlySpan<byte> bytes, int offset) => bytes[..offset].Count((byte)'\n') + 1;

    private static DecodedText? Older(byte[] bytes)
    {
        if (UnmarkedUtf16.Detect(bytes) is { } utf16)
        {
            return utf16;
        }

        var detected = CharsetDetector.DetectFromBytes(bytes).Detected;
        if (detected is null || detected.Confidence < LeastConfidence)
        {
            return null;
        }

        var encoding = OlderEncodings.Contains(detected.EncodingName) ? Encoding.GetEncoding(Gb18030)
            : detected.EncodingName.Equals("big5", StringComparison.OrdinalIgnoreCase) ? Encoding.GetEncoding("big5")
            : null;
        if (encoding is null)
        {
            return null;
        }

        try
        {
            var strict = Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
            return new(strict.GetString(bytes), encoding, HasMark: false, IsDetected: true);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // Units are copied as they are: a lone surrogate is for the reader to report, not for the decoder to replace.
    private static string Utf16(ReadOnlySpan<byte> bytes, bool isNative)
    {
        var units = MemoryMarshal.Cast<byte, ushort>(bytes).ToArray();
        if (!isNative)
        {
            BinaryPrimitives.ReverseEndianness(units, units);
        }

        return new string(MemoryMarshal.Cast<ushort, char>(units));
    }

    private static int? InvalidAt(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return null;
        }

        var offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            offset += length;
        }

        return offset;
    }
}
