using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Layout;

/// <summary>Reads the lines above a body: column, titles, subtitle, byline, dateline, in whatever order they stand.</summary>
internal static class ArticleHead
{
    private const int LongestSubtitle = 60;
    private const int LongestHeading = 30;

    // A shorter line over a word is one heading over another.
    private const int ShortestSigned = 7;

    // Two-character lines under a title that are no pen names.
    private static readonly PhraseTable SectionWords = new(
    [
        "前言",
        "导读",
        "导语",
        "序言",
        "引子",
        "引言",
        "摘要",
        "概述",
        "正文",
        "现状",
        "目录",
        "简介",
        "编者按",
        "背景",
    ]);

    /// <summary>Reads a group of blocks into an article.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="group">The blocks.</param>
    /// <param name="outline">Which Markdown headings are titles.</param>
    /// <param name="draft">Takes what they say.</param>
    public static void Read(PageText text, IReadOnlyList<Block> group, MarkdownOutline outline, ArticleDraft draft)
    {
        var joined = text.Joined.AsSpan();
        var bare = new List<TextRange>();
        var masthead = 0;
        var labelled = HeaderLabel.None;
        for (var i = 0; i < group.Count; i++)
        {
            var block = group[i];
            switch (block.Kind)
            {
                case BlockKind.Label:
                    ReadLabel(text, block.Label, block.Range, draft);
                    draft.Published ??= block.Date;

                    // A value may stand under its label, and a title may go on there.
                    labelled = block.Range.IsEmpty || block.Label == HeaderLabel.Title ? block.Label : HeaderLabel.None;
                    continue;
                case BlockKind.MarkdownHeading when outline.IsTitle(block):
                    if (!block.Prefix.IsEmpty)
                    {
                        SetColumn(text, block.Prefix, draft);
                    }

                    draft.TitleLines.Add(block.Range);
                    break;
                case BlockKind.MarkdownHeading when draft.TitleLines.Count > 0:
                    draft.Headings.Add(new(block.Range, outline.RankOf(block)));
                    break;
                case BlockKind.Column:
                    SetColumn(text, block.Range, draft);
                    break;
                case BlockKind.Subtitle when draft.TitleLines.Count + bare.Count > 0:
                    draft.Subtitle ??= WithoutDash(joined, block.Range);
                    break;
                case BlockKind.Furniture:
                    draft.Published ??= block.Date;
                    masthead = block.Date is not null && draft.TitleLines.Count == 0 && !draft.HasAuthors ? bare.Count : masthead;
                    break;
                case BlockKind.Byline when bare.Count + draft.TitleLines.Count == 0 && ColumnMarks.IsMarked(block.Range.In(joined)):
                    SetColumn(text, WithoutMark(joined, block.Range), draft);
                    break;
                case BlockKind.Byline when labelled != HeaderLabel.Title || draft.TitleLines.Count > 0:
                    _ = BylineGrammar.Read(block.Range.In(joined), false, draft.Authors);
                    break;
                case BlockKind.Names when bare.Count + draft.TitleLines.Count > 0:
                    _ = BylineGrammar.Read(block.Range.In(joined), false, draft.Authors);
                    break;
                case BlockKind.Bare or BlockKind.Names or BlockKind.Subtitle or BlockKind.Byline or BlockKind.NumberedHeading or BlockKind.Text:
                    if (!block.Prefix.IsEmpty)
                    {
                        SetColumn(text, block.Prefix, draft);
                    }

                    if (labelled == HeaderLabel.None && (draft.HasAuthors || draft.Subtitle is not null) && bare.Count + draft.TitleLines.Count > 0)
                    {
                        ReadUnderByline(joined, block.Range, draft);
                    }
                    else if (labelled is HeaderLabel.None or HeaderLabel.Body)
                    {
                        bare.Add(block.Range);
                    }
                    else
                    {
                        ReadLabel(text, labelled, block.Range, draft);
                    }

                    continue;
            }

            labelled = HeaderLabel.None;
        }

        // What stands above the dateline is the page's name, if a title follows.
        bare.RemoveRange(0, masthead < bare.Count ? masthead : 0);
        ReadBare(text, bare, draft);
    }

    /// <summary>Whether the second of two lines signs the first as its title with a name that is a word, too: 甘露, 高兴.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="title">The first line.</param>
    /// <param name="name">The second line.</param>
    public static bool SignsTitle(ReadOnlySpan<char> text, TextRange title, TextRange name) =>
        title.Length >= ShortestSigned && PersonNames.IsName(name.In(text)) && IsPenName(name.In(text));

    // Under the byline or subtitle the body starts: with a heading, or with a line that lacks its end mark.
    private static void ReadUnderByline(ReadOnlySpan<char> joined, TextRange line, ArticleDraft draft)
    {
        if (!draft.HasAuthors && IsPenName(line.In(joined)))
        {
            draft.Authors.Add(new Author(line.In(joined).ToString()));
        }
        else if (line.Length <= LongestHeading && line.In(joined).IndexOfAny('，', ',', '！') < 0 && joined[line.End - 1] != '!')
        {
            draft.Headings.Add(new(line, 0));
        }
        else
        {
            draft.Paragraphs.Add(line);
        }
    }

    private static void ReadBare(PageText text, List<TextRange> bare, ArticleDraft draft)
    {
        var joined = text.Joined.AsSpan();
        if (draft.TitleLines.Count > 0)
        {
            ReadAroundTitle(text, bare, draft);
            return;
        }

        if (bare.Count > 1 && draft.Column is null && ColumnMarks.IsBareName(bare[0].In(joined), bare[1].In(joined)))
        {
            SetColumn(text, bare[0], draft);
            bare.RemoveAt(0);
        }

        if (bare.Count > 1 && TitleEvidence.IsOverTitle(bare[0].In(joined)))
        {
            bare.RemoveAt(0);
        }

        if (bare.Count > 1 && !draft.HasAuthors && IsPenName(bare[bare.Count - 1].In(joined)))
        {
            draft.Authors.Add(new Author(text.Text(bare[bare.Count - 1])));
            bare.RemoveAt(bare.Count - 1);
        }

        if (bare.Count > 1 && !draft.HasAuthors && SigningBodies.IsOrganisation(bare[bare.Count - 1].In(joined)))
        {
            draft.Authors.Add(new Author(text.Text(bare[bare.Count - 1])));
            bare.RemoveAt(bare.Count - 1);
        }

        if (bare.Count > 1 && draft.Subtitle is null && IsSubtitle(bare) && !TitleEvidence.IsDocument(bare[0].In(joined), bare[bare.Count - 1].In(joined)))
        {
            draft.Subtitle = bare[bare.Count - 1];
            bare.RemoveAt(bare.Count - 1);
        }

        draft.TitleLines.AddRange(bare);
    }

    // Where a label or Markdown gives the title, bare lines before it name the column and those after it are bylines or headings.
    private static void ReadAroundTitle(PageText text, List<TextRange> bare, ArticleDraft draft)
    {
        var joined = text.Joined.AsSpan();
        foreach (var line in bare)
        {
            if (line.Start < draft.TitleLines[0].Start)
            {
                if (draft.Column is null && line.Length <= 16)
                {
                    SetColumn(text, line, draft);
                }
            }
            else if (!draft.HasAuthors && IsPenName(line.In(joined)))
            {
                draft.Authors.Add(new Author(text.Text(line)));
            }
            else if (draft.Subtitle is null && !draft.HasAuthors)
            {
                draft.Subtitle = line;
            }
            else
            {
                draft.Headings.Add(new(line, 0));
            }
        }
    }

    private static bool IsPenName(ReadOnlySpan<char> line) => !SectionWords.Contains(line) && PersonNames.MayBePenName(line);

    // A last line much longer than the title's is a subtitle; lines of like length are one title.
    private static bool IsSubtitle(List<TextRange> bare)
    {
        var longest = 0;
        for (var i = 0; i + 1 < bare.Count; i++)
        {
            longest = Math.Max(longest, bare[i].Length);
        }

        return longest >= 6 && bare[bare.Count - 1].Length > longest + 5;
    }

    private static void SetColumn(PageText text, TextRange range, ArticleDraft draft)
    {
        draft.Column ??= text.Text(range);
        draft.ColumnLine ??= range;
    }

    private static TextRange WithoutMark(ReadOnlySpan<char> joined, TextRange range)
    {
        var start = range.Start + 1;
        while (start < range.End && Scripts.IsBlank(joined[start]))
        {
            start++;
        }

        return new(start, range.End);
    }

    private static TextRange WithoutDash(ReadOnlySpan<char> joined, TextRange range)
    {
        var start = range.Start;
        while (start < range.End && (joined[start] is '—' or '-' or '─' or '－' || Scripts.IsBlank(joined[start])))
        {
            start++;
        }

        return new(start, range.End);
    }

    private static void ReadLabel(PageText text, HeaderLabel label, TextRange value, ArticleDraft draft)
    {
        if (value.IsEmpty)
        {
            return;
        }

        var span = value.In(text.Joined.AsSpan());
        switch (label)
        {
            case HeaderLabel.Title:
                draft.TitleLines.Add(value);
                break;
            case HeaderLabel.Subtitle when span.Length <= LongestSubtitle:
                draft.Subtitle ??= WithoutDash(text.Joined.AsSpan(), value);
                break;
            case HeaderLabel.Column:
                SetColumn(text, value, draft);
                break;
            case HeaderLabel.Author or HeaderLabel.Source or HeaderLabel.Date or HeaderLabel.Page:
                Credits.Read(label, span, draft);
                break;
            case HeaderLabel.Body:
                if (!draft.HasAuthors)
                {
                    _ = NewsLead.Read(span, draft.Authors);
                }

                draft.Paragraphs.Add(value);
                break;
        }
    }
}
