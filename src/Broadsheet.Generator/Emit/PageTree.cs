using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Emit;

/// <summary>Emits the way from a page's number to its data as a tree of small methods: one that names all pages is compiled as a
/// whole on first touch, and the runtime then loads the classes of all of them.</summary>
internal static class PageTree
{
    /// <summary>The branches of a method.</summary>
    private const int Width = 16;

    /// <summary>Emits the methods: a file of their own, which only a page more, less or renamed changes.</summary>
    /// <param name="pages">The pages, in corpus order.</param>
    /// <param name="options">The options of the project.</param>
    /// <returns>The source text.</returns>
    internal static string Emit(ValueList<PageEntry> pages, ProjectOptions options)
    {
        var writer = new SourceWriter()
            .OpenNamespace(options)
            .Line(EmittedNames.GeneratedCode)
            .Open($"internal static partial class {EmittedNames.Pages}");
        var shift = 0;
        while (pages.Count > 1L << (shift + 4))
        {
            shift += 4;
        }

        EmitMethod(writer, pages, "At", 0, shift);
        return EmittedNames.Header + writer.Close().Close();
    }

    private static void EmitMethod(SourceWriter writer, ValueList<PageEntry> pages, string name, int first, int shift)
    {
        var step = 1 << shift;
        var branches = new List<int>();
        for (var start = first; branches.Count < Width && start < pages.Count; start += step)
        {
            branches.Add(start);
        }

        writer
            .Open($"{(name == "At" ? "internal" : "private")} static global::Broadsheet.Compiled.CompiledPage {name}(int page)")
            .Open(shift == 0 ? "switch (page)" : $"switch (page >> {shift})");
        foreach (var start in branches)
        {
            writer.Line(shift == 0
                ? $"case {start}: return {EmittedNames.PageClass(pages[start].Path)}.Page;"
                : $"case {start >> shift}: return {NameOf(start, shift)}(page);");
        }

        writer
            .Line("default: throw new global::System.ArgumentOutOfRangeException(nameof(page));")
            .Close()
            .Close();
        if (shift > 0)
        {
            foreach (var start in branches)
            {
                writer.Line();
                EmitMethod(writer, pages, NameOf(start, shift), start, shift - 4);
            }
        }
    }

    private static string NameOf(int start, int shift) => $"At{shift}_{start >> shift}";
}
