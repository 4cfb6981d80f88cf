namespace Broadsheet.Tool.Output;

/// <summary>Where a command writes: standard output, or a file that appears only when it is complete.</summary>
internal sealed class OutputTarget : IDisposable
{
    // What lies there is no file that another could take the place of: /dev/null, /dev/stdout, /dev/fd/63.
    private const string Devices = "/dev/";

    // A command that Ctrl-C finds at work ends without coming back here: the files it has begun go when the process does.
    private static readonly Lock Gate = new();
    private static readonly HashSet<string> Begun = new(StringComparer.Ordinal);
    private static bool s_isExiting;

    private readonly string? _path;
    private readonly string? _temporary;

    static OutputTarget() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Abandon();

    private OutputTarget(Stream stream, string? path, string? temporary)
    {
        Stream = stream;
        _path = path;
        _temporary = temporary;
    }

    /// <summary>Takes the bytes.</summary>
    internal Stream Stream { get; }

    /// <summary>Opens a target.</summary>
    /// <param name="path">The file, or <see langword="null"/> for standard output. A link stays one: what it leads to is written.</param>
    /// <returns>The target.</returns>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The process ends.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    internal static OutputTarget Open(string? path)
    {
        if (path is null)
        {
            return new(new BufferedStream(Console.OpenStandardOutput(), 1 << 16), null, null);
        }

        if (path.StartsWith(Devices, StringComparison.Ordinal))
        {
            return new(new FileStream(path, FileMode.Open, FileAccess.Write), null, null);
        }

        if (path.Length == 0 || Path.EndsInDirectorySeparator(path) || Directory.Exists(path))
        {
            throw new IOException(Texts.Format(Texts.OutIsFolder, path));
        }

        // In the folder of the file, so that the move at the end stays on one volume.
        var file = Path.GetFullPath(path);
        if (new FileInfo(file).LinkTarget is not null)
        {
            file = File.ResolveLinkTarget(file, returnFinalTarget: true)!.FullName;
        }

        var folder = Path.GetDirectoryName(file)!;
        if (!Directory.Exists(folder))
        {
            throw new IOException(Texts.Format(Texts.OutFolderMissing, folder));
        }

        var temporary = Path.Combine(folder, $".{Path.GetFileName(file)}.{Path.GetRandomFileName()}");
        var target = new OutputTarget(Begin(temporary), file, temporary);
        if (!OperatingSystem.IsWindows() && File.Exists(file))
        {
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(file));
        }

        return target;
    }

    /// <summary>Ends the output: the file takes its name.</summary>
    internal void Complete()
    {
        if (_path is null)
        {
            Stream.Flush();
            return;
        }

        // On the disk before it takes its name, so that a power cut leaves the old file or the new one.
        ((FileStream)Stream).Flush(flushToDisk: true);
        Stream.Dispose();
        lock (Gate)
        {
            if (Begun.Remove(_temporary!))
            {
                File.Move(_temporary!, _path, overwrite: true);
            }
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
        lock (Gate)
        {
            if (Begun.Remove(_temporary))
            {
                File.Delete(_temporary);
            }
        }
    }

    private static FileStream Begin(string temporary)
    {
        lock (Gate)
        {
            if (s_isExiting)
            {
                throw new OperationCanceledException();
            }

            var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete);
            Begun.Add(temporary);
            return stream;
        }
    }

    private static void Abandon()
    {
        lock (Gate)
        {
            s_isExiting = true;
            foreach (var temporary in Begun)
            {
                File.Delete(temporary);
            }

            Begun.Clear();
        }
    }
}
