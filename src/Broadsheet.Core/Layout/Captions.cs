using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Layout;

/// <summary>Captions of photographs, told by their first words: ▲…, 图为…, 图①….</summary>
internal static class Captions
{
    private const string Marks = "▲△▼▽↑↓←→⇧⇩↗↘↙↖";

    private static readonly PhraseTable Openings = new(
    [
        "上图",
        "下图",
        "右图",
        "图1",
        "图2",
        "图3",
        "图①",
        "图②",
        "图③",
        "图④",
        "图为",
        "图：",
        "图片来源",
        "图片说明",
        "左图",
        "资料图",
        "题图",
    ]);

    /// <summary>Whether a line starts as a caption does.</summary>
    /// <param name="line">The line without white space around it.</param>
    public static bool IsCaption(ReadOnlySpan<char> line) => Marks.IndexOf(line[0]) >= 0 || Openings.StartOf(line) is not null;
}
