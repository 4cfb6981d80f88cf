using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace Broadsheet.Tool.Input;

/// <summary>The pages of an archive (zip, tar, tar.gz), read one by one where they lie: nothing is unpacked to the disk.</summary>
internal static class PageArchive
{
    private static readonly string[] Extensions = [".zip", ".tar", ".tar.gz", ".tgz"];

    // What macOS adds beside each file.
    private const string ResourceForks = "__MACOSX";
    private const int Gb18030 = 54936;

    static PageArchive() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Whether a file is an archive, by its name.</summary>
    /// <param name="path">The file.</param>
    internal static bool IsArchive(string path) => Extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>Lists the pages of an archive.</summary>
    /// <param name="path">The archive.</param>
    /// <param name="isPage">Whether a name is that of a page.</param>
    /// <returns>The pages, named after the archive and their path in it.</returns>
    /// <exception cref="InvalidDataException">It is no archive, or a damaged one.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    internal static IEnumerable<PageSource> Pages(string path, Func<string, bool> isPage)
    {
        var archive = OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;
        return (path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) ? OfZip(path) : OfTar(path))
            .Select(entry => (Name: Normal(entry.Name), entry.Read))
            .Where(entry => isPage(entry.Name) && !entry.Name.Split('/').Any(part => part == ResourceForks || part.StartsWith('.')))
            .Select(entry => new PageSource($"{archive}/{entry.Name}", Path: null, entry.Read));
    }

    private static IEnumerable<(string Name, Func<byte[]> Read)> OfZip(string path)
    {
        var gate = new Lock();
        var zip = ZipFile.OpenRead(path);
        if (zip.Entries.Any(entry => entry.FullName.Contains('\uFFFD', StringComparison.Ordinal)))
        {
            // Windows in China packs names so, and does not say it.
            zip.Dispose();
            zip = ZipFile.Open(path, ZipArchiveMode.Read, Encoding.GetEncoding(Gb18030));
        }

        return zip.Entries.Select(entry => (entry.FullName, (Func<byte[]>)(() => Read(entry, gate))));
    }

    private static byte[] Read(ZipArchiveEntry entry, Lock gate)
    {
        // One stream serves all entries.
        lock (gate)
        {
            using var content = entry.Open();
            using var copy = new MemoryStream();
            content.CopyTo(copy);
            return copy.ToArray();
        }
    }

    private static IEnumerable<(string Name, Func<byte[]> Read)> OfTar(string path)
    {
        var file = path.EndsWith(".tar", StringComparison.OrdinalIgnoreCase) ? new FileStream(path, FileMode.Open, FileAccess.Read) : Unzipped(path);
        file.Position = 0;
        var entries = new List<(string Name, Func<byte[]> Read)>();
        using var tar = new TarReader(file, leaveOpen: true);
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile)
            {
                var (offset, length) = (entry.DataOffset, checked((int)entry.Length));
                entries.Add((entry.Name, () => Read(file, offset, length)));
            }
        }

        return entries;
    }

    private static byte[] Read(FileStream file, long offset, int length)
    {
        var bytes = new byte[length];
        var read = 0;
        while (read < length && RandomAccess.Read(file.SafeFileHandle, bytes.AsSpan(read), offset + read) is > 0 and var count)
        {
            read += count;
        }

        return read == length ? bytes : throw new EndOfStreamException();
    }

    // A tar.gz has no index: to read its pages in any order it is unzipped once, into a file that is gone with the process.
    private static FileStream Unzipped(string path)
    {
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete, bufferSize: 1 << 16, FileOptions.DeleteOnClose);
        if (!OperatingSystem.IsWindows())
        {
            File.Delete(file.Name);
        }

        using var zipped = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        zipped.CopyTo(file);
        file.Flush();
        return file;
    }

    private static string Normal(string name)
    {
        var normal = name.Replace('\\', '/').TrimStart('/');
        return normal.StartsWith("./", StringComparison.Ordinal) ? normal[2..] : normal;
    }
}
