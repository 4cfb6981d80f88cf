using Broadsheet.Compiled;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Encode;

/// <summary>Writes the size of each page and the merged programs in the form that the library's <c>CompiledCorpus</c> reads.</summary>
internal static class IndexEncoder
{
    internal static (string Data, string Pool) Encode(CorpusContents contents, ValueList<MergedProgram> programs)
    {
        var sizes = new VlqWriter();
        sizes.Write(PageFormat.Version);
        sizes.Write(contents.Pages.Count);
        foreach (var page in contents.Pages)
        {
            sizes.Write(page.ClassNames.Count);
            sizes.Write(page.StatisticCount);
        }

        var body = new VlqWriter();
        var pool = new StringPoolWriter();
        var strings = new TextReferences(body, pool, null);
        body.Write(programs.Count);
        foreach (var merged in programs)
        {
            Write(body, strings, merged.Program);
            body.Write(merged.Parts.Count);
            foreach (var part in merged.Parts)
            {
                body.Write(contents.PositionOf(part.Path));
                body.Write(part.Number);
            }
        }

        pool.WriteLengths(sizes);
        sizes.Write(body);
        return (sizes.ToString(), pool.Characters);
    }

    private static void Write(VlqWriter body, TextReferences strings, Program program)
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

    private static void WriteStrings(VlqWriter body, TextReferences strings, ValueList<string> items)
    {
        body.Write(items.Count);
        foreach (var item in items)
        {
            strings.Write(item, 0);
        }
    }
}
