namespace Broadsheet.Core.Layout;

/// <summary>What a line is by its first characters.</summary>
internal enum LineStartKind
{
    /// <summary>Nothing marks it.</summary>
    Text,

    /// <summary>A heading's number.</summary>
    Heading,

    /// <summary>The number or mark of a list's item.</summary>
    ListItem,

    /// <summary>A photograph's caption.</summary>
    Caption,

    /// <summary>The opening of a news report.</summary>
    NewsLead,

    /// <summary>A byline with a role, mark or place.</summary>
    Byline,
}

/// <summary>Tells lines that start something of their own from lines that may go on with the one above.</summary>
internal static class LineStart
{
    /// <summary>What a line is by its first characters.</summary>
    /// <param name="line">The line without white space around it.</param>
    public static LineStartKind Of(ReadOnlySpan<char> line)
    {
        if (Captions.IsCaption(line))
        {
            return LineStartKind.Caption;
        }

        if (HeadingNumbers.RankAt(line, out _) > 0)
        {
            return LineStartKind.Heading;
        }

        if (HeadingNumbers.StartsItem(line))
        {
            return LineStartKind.ListItem;
        }

        return NewsLead.Read(line, null) ? LineStartKind.NewsLead : BylineGrammar.IsByline(line) ? LineStartKind.Byline : LineStartKind.Text;
    }

    /// <summary>Whether a line is never part of a running paragraph: a column's mark, a label, a Markdown heading, furniture.</summary>
    /// <param name="line">The line without white space around it.</param>
    public static bool StandsAlone(ReadOnlySpan<char> line) =>
        MarkdownMarks.HeadingLevel(line, out _) > 0
        || PageFurniture.IsSeparator(line)
        || HeaderLabels.Read(line, out _) != HeaderLabel.None
        || (!ColumnMarks.ReadBracketed(line, out var length).IsEmpty && length == line.Length)
        || !ColumnMarks.ReadMarked(line).IsEmpty
        || PageFurniture.IsContinuedOn(line)
        || PageFurniture.Read(line, out _);
}
