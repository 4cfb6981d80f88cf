namespace Broadsheet.Tool.Output;

/// <summary>Where a command writes: standard output, or a file that appears only when it is complete.</summary>
internal sealed class OutputTarget : IDisposable
{
    private readonly string? _path;
    private readonly string? _temporary;

    private OutputTarget(Stream stream, string? path, string? temporary)
    {
        Stream = stream;
        _path = path;
        _temporary = temporary;
    }

    /// <summary>Takes the bytes.</summary>
    internal Stream Stream { get; }

    /// <summary>Opens a target.</summary>
    /// <param name="path">The file, or <see langword="null"/> for standard output.</param>
    /// <returns>The target.</returns>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    internal static OutputTarget Open(string? path)
    {
        if (path is null)
        {
            return new(new BufferedStream(Console.OpenStandardOutput(), 1 << 16), null, null);
        }

        // In the folder of the file, so that the move at the end stays on one volume.
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}");
        var target = new OutputTarget(new FileStream(temporary, FileMode.CreateNew, FileAccess.Write), path, temporary);

        // A command that Ctrl-C finds waiting for its input ends without coming back here.
        AppDomain.CurrentDomain.ProcessExit += (_, _) => target.Dispose();
        return target;
    }

    /// <summary>Ends the output: the file takes its name.</summary>
    internal void Complete()
    {
        Stream.Flush();
        if (_path is not null)
        {
            Stream.Dispose();
            File.Move(_temporary!, _path, overwrite: true);
        }
    }

    /// <summary>Leaves nothing behind of a file that was not completed.</summary>
    public void Dispose()
    {
        if (_temporary is null)
        {
            Stream.Flush();
            return;
        }

        Stream.Dispose();
        File.Delete(_temporary);
    }
}
