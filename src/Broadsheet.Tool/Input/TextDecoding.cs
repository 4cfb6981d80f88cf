using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace Broadsheet.Tool.Input;

/// <summary>Decodes page files: UTF-8 with or without a byte-order mark, UTF-16 with one.</summary>
internal static class TextDecoding
{
    /// <summary>Decodes a file.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="text">The text without byte-order mark; empty when the bytes are not text of these encodings.</param>
    /// <returns>The offset of the first byte that is not UTF-8; <see langword="null"/> when the file was decoded.</returns>
    internal static int? TryDecode(ReadOnlySpan<byte> bytes, out string text)
    {
        switch (bytes)
        {
            case [0xFF, 0xFE, .. var little]:
                text = Utf16(little, BitConverter.IsLittleEndian);
                return null;
            case [0xFE, 0xFF, .. var big]:
                text = Utf16(big, !BitConverter.IsLittleEndian);
                return null;
        }

        var start = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        var invalid = InvalidAt(bytes[start..]);
        text = invalid is null ? Encoding.UTF8.GetString(bytes[start..]) : "";
        return start + invalid;
    }

    /// <summary>The 1-based line of a byte.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="offset">The byte's offset.</param>
    /// <returns>The line; line feeds count, which no multi-byte character of GB18030 or UTF-8 holds.</returns>
    internal static int LineOf(ReadOnlySpan<byte> bytes, int offset) => bytes[..offset].Count((byte)'\n') + 1;

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
