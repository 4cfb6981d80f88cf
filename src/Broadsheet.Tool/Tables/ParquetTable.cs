using Parquet;
using Parquet.Serialization;

namespace Broadsheet.Tool.Tables;

/// <summary>Writes rows as Parquet, in row groups, so that memory does not grow with the corpus.</summary>
internal static class ParquetTable
{
    private const int RowsOfGroup = 50_000;

    /// <summary>Writes rows as they come.</summary>
    /// <param name="output">Takes the file.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="cancellation">Stops between two row groups.</param>
    internal static void Write(Stream output, IEnumerable<StatisticRow> rows, CancellationToken cancellation)
    {
        if (output.CanSeek)
        {
            WriteGroups(output, rows, cancellation);
            return;
        }

        // Parquet ends with an index of offsets, for which the file must be seekable.
        using var file = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        WriteGroups(file, rows, cancellation);
        file.Position = 0;
        file.CopyTo(output);
    }

    private static void WriteGroups(Stream file, IEnumerable<StatisticRow> rows, CancellationToken cancellation)
    {
        var isFirst = true;
        foreach (var group in rows.Chunk(RowsOfGroup).DefaultIfEmpty([]))
        {
            cancellation.ThrowIfCancellationRequested();
            ParquetSerializer.SerializeAsync(group, file, new ParquetOptions { Append = !isFirst }, null, cancellation).GetAwaiter().GetResult();
            isFirst = false;
        }
    }
}
