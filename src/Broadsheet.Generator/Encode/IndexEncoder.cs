using System.Text;
using Broadsheet.Compiled;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Encode;

/// <summary>Writes the size of each page and the merged programs in the form that the library's <c>CompiledCorpus</c> reads.</summary>
internal static class IndexEncoder
{
    internal static (string Data, string Pool) Encode(CorpusContents contents, ValueList<PageSize> sizes, ValueList<MergedProgram> programs)
    {
        var figures = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var size in sizes)
        {
            figures[size.Path] = size.StatisticCount;
        }

        var data = new StringBuilder();
        data.Append((char)(PackedModels.FirstDigit + PageFormat.Version)).Append(PackedWriter.Fixed(contents.Pages.Count));
        foreach (var page in contents.Pages)
        {
            data.Append(PackedWriter.Fixed(page.ClassNames.Count)).Append(PackedWriter.Fixed(figures[page.Path]));
        }

        // The lengths of the strings come before the programs that they are found in.
        var pool = new StringPoolWriter();
        foreach (var merged in programs)
        {
            foreach (var text in StringsOf(merged.Program))
            {
                pool.IndexOf(text);
            }
        }

        var body = new PackedWriter();
        pool.WriteLengths(body);
        var strings = new TextReferences(body, pool, null);
        body.Begin(RecordPart.Size);
        body.Write(programs.Count);
        foreach (var merged in programs)
        {
            body.Begin(RecordPart.Program);
            Write(body, strings, merged.Program);
            body.Begin(RecordPart.Size);
            body.Write(merged.Parts.Count);
            var page = 0;
            foreach (var part in merged.Parts)
            {
                var position = contents.PositionOf(part.Path);
                body.Begin(RecordPart.Reference);
                body.Write(position - page);
                body.Write(part.Number);
                page = position;
            }
        }

        return (data.Append(body.Finish()).ToString(), pool.Characters);
    }

    private static IEnumerable<string> StringsOf(Program program) => new[] { program.Id, program.Name }
        .Concat(program.Aliases).Append(program.Kind).Concat(program.Components)
        .Concat(program.Lead is { } lead ? [lead] : []).Concat(program.Members);

    private static void Write(PackedWriter body, TextReferences strings, Program program)
    {
        strings.Write(program.Id, 0);
        strings.Write(program.Name, 0);
        WriteStrings(body, strings, program.Aliases);
        strings.Write(program.Kind, 0);
        WriteStrings(body, strings, program.Components);
        strings.Write(program.Lead, 0);
        WriteStrings(body, strings, program.Members);
        body.Write(program.Launched is not null);
        if (program.Launched is { } launched)
        {
            body.Write(launched.Year ?? 0);
            body.Write(launched.Month ?? 0);
            body.Write(launched.Day ?? 0);
        }
    }

    private static void WriteStrings(PackedWriter body, TextReferences strings, ValueList<string> items)
    {
        body.Write(items.Count);
        foreach (var item in items)
        {
            strings.Write(item, 0);
        }
    }
}
