namespace Broadsheet.Tool.Input;

/// <summary>Reads a stream line by line as bytes: whatever the console's encoding, and each line as soon as it is there.</summary>
internal static class ByteLines
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    /// <summary>Reads lines.</summary>
    /// <param name="input">The stream.</param>
    /// <returns>The lines without their ends (line feed, or carriage return and line feed) and without a byte-order mark.</returns>
    internal static IEnumerable<byte[]> Read(Stream input)
    {
        var buffer = new byte[1 << 16];
        using var line = new MemoryStream();
        var isFirst = true;
        while (input.Read(buffer) is > 0 and var count)
        {
            for (var start = 0; start < count;)
            {
                var length = buffer.AsSpan(start, count - start).IndexOf((byte)'\n');
                line.Write(buffer, start, length < 0 ? count - start : length);
                start += length < 0 ? count - start : length + 1;
                if (length >= 0)
                {
                    yield return Take(line, isFirst);
                    isFirst = false;
                }
            }
        }

        if (line.Length > 0)
        {
            yield return Take(line, isFirst);
        }
    }

    private static byte[] Take(MemoryStream line, bool isFirst)
    {
        var bytes = line.GetBuffer().AsSpan(0, (int)line.Length);
        bytes = bytes is [.., (byte)'\r'] ? bytes[..^1] : bytes;
        bytes = isFirst && bytes.StartsWith(Mark) ? bytes[3..] : bytes;
        var taken = bytes.ToArray();
        line.SetLength(0);
        return taken;
    }
}
