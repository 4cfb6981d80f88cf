using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Layout;

/// <summary>Judges the lines of the joined text one by one.</summary>
internal static class BlockReader
{
    private const int LongestBare = 46;
    private const int LongestHeading = 36;
    private const int LongestFirstLine = 30;
    private const int ShortestTitle = 6;

    // What stands before the colon in a line of an address or a schedule.
    private static readonly PhraseTable ItemKeys = new(
    [
        "人数",
        "专线",
        "地址",
        "地点",
        "对象",
        "开户行",
        "户名",
        "方式",
        "日期",
        "时间",
        "条件",
        "热线",
        "电话",
        "网址",
        "联系人",
        "账号",
        "邮箱",
        "邮编",
    ]);

    /// <summary>Reads all blocks of a page.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="from">Where the page's text starts.</param>
    public static List<Block> Read(ReadOnlySpan<char> text, int from)
    {
        var lines = LineReader.Read(text, from);
        var blocks = new List<Block>(lines.Count);
        foreach (var line in lines)
        {
            var block = Read(text, line);
            if (blocks.Count > 0 && block.Kind == BlockKind.Bare && GoesOnInTitle(text, blocks[blocks.Count - 1]))
            {
                blocks[blocks.Count - 1] = blocks[blocks.Count - 1] with { Kind = BlockKind.Bare };
            }

            blocks.Add(block);
            if (block.Kind == BlockKind.Bare && NameBeforeTitle(text, block.Range) is { } name)
            {
                var title = new TextRange(name.End + 1, block.Range.End);
                while (Scripts.IsBlank(text[title.Start]))
                {
                    title = new(title.Start + 1, title.End);
                }

                blocks[blocks.Count - 1] = block with { Range = title };
                blocks.Add(block with { Kind = BlockKind.Byline, Range = name, BlankBefore = 0 });
            }
        }

        return blocks;
    }

    // □ 易水寒：给网红“打卡点”系上“安全绳”: the writer's name before the title, behind a mark.
    private static TextRange? NameBeforeTitle(ReadOnlySpan<char> text, TextRange line)
    {
        var span = line.In(text);
        var colon = BylineGrammar.IsMark(span[0]) ? span.IndexOfAny('：', ':') : -1;
        if (colon < 3 || span.Length - colon <= ShortestTitle)
        {
            return null;
        }

        var name = span.Slice(1, colon - 1).Trim();
        return PersonNames.IsName(name) && !PersonNames.IsWord(name) ? new(line.Start, line.Start + colon) : null;
    }

    // The first line of a title may end with a comma, where the second has no end mark.
    private static bool GoesOnInTitle(ReadOnlySpan<char> text, Block block)
    {
        if (block.Kind != BlockKind.Text || block.Range.Length > LongestFirstLine || !Punctuation.LeavesOpen(text[block.Range.End - 1]))
        {
            return false;
        }

        return IsBare(new TextRange(block.Range.Start, block.Range.End - 1).In(text));
    }

    private static Block Read(ReadOnlySpan<char> text, TextLine line)
    {
        var span = line.Range.In(text);
        if (PageFurniture.IsSeparator(span))
        {
            return Make(BlockKind.Separator);
        }

        var level = MarkdownMarks.HeadingLevel(span, out var length);
        if (level > 0)
        {
            var title = MarkdownMarks.WithoutEmphasis(text, new(line.Range.Start + length, line.Range.End));
            return ReadColumnBefore(text, title, Make(BlockKind.MarkdownHeading) with { Level = level, Range = title });
        }

        var dateLength = DateReading.LengthAt(span, out var lineDate);
        var before = dateLength == 0 ? 0 : PageFurniture.ClockEnd(span, dateLength);
        var label = HeaderLabels.Read(span.Slice(before), out length);
        if (label != HeaderLabel.None)
        {
            return Make(BlockKind.Label) with
            {
                Label = label,
                Range = new(line.Range.Start + before + length, line.Range.End),
                Date = dateLength == 0 ? null : lineDate,
            };
        }

        if (PageFurniture.IsContinuedOn(span))
        {
            return Make(BlockKind.ContinuedOn);
        }

        if (PageFurniture.Read(span, out var date))
        {
            return Make(BlockKind.Furniture) with { Date = date };
        }

        var range = MarkdownMarks.WithoutEmphasis(text, line.Range);
        return ReadPlain(text, range, Make(BlockKind.Text) with { Range = range });

        Block Make(BlockKind kind) => new(kind, line.Range, 0, HeaderLabel.None, line.Indent, line.BlankBefore, default, null);
    }

    private static Block ReadPlain(ReadOnlySpan<char> text, TextRange range, Block block)
    {
        var span = range.In(text);
        var name = ColumnMarks.ReadBracketed(span, out var length);
        if (!name.IsEmpty && length == span.Length)
        {
            return block with { Kind = BlockKind.Column, Range = Offset(text, name, range) };
        }

        name = ColumnMarks.ReadMarked(span);
        if (!name.IsEmpty)
        {
            return block with { Kind = BlockKind.Column, Range = Offset(text, name, range) };
        }

        var behindColumn = ReadColumnBefore(text, range, block with { Kind = BlockKind.Bare });
        if (!behindColumn.Prefix.IsEmpty)
        {
            return behindColumn;
        }

        if (Captions.IsCaption(span))
        {
            return block with { Kind = BlockKind.Caption };
        }

        var rank = HeadingNumbers.RankAt(span, out length);
        if (rank > 0 && IsHeading(span.Slice(length)))
        {
            return block with { Kind = BlockKind.NumberedHeading, Level = rank };
        }

        if (rank > 0 || HeadingNumbers.StartsItem(span) || IsAddressLine(span) || IsDocumentNumber(span))
        {
            return block with { Kind = BlockKind.Item };
        }

        return block with { Kind = KindWithoutNumber(span) };
    }

    // 【江边夜话】 or 江边夜话｜ before a title on one line.
    private static Block ReadColumnBefore(ReadOnlySpan<char> text, TextRange range, Block block)
    {
        var span = range.In(text);
        var name = ColumnMarks.ReadBracketed(span, out var length);
        if (name.IsEmpty)
        {
            name = ColumnMarks.ReadBeforeBar(span, out length);
        }

        return !name.IsEmpty && IsBare(span.Slice(length))
            ? block with { Prefix = Offset(text, name, range), Range = new(range.Start + length, range.End) }
            : block;
    }

    private static BlockKind KindWithoutNumber(ReadOnlySpan<char> span)
    {
        if (Punctuation.OpensRound(span[0]) && !EndNote.Find(span, out var start).IsEmpty && start == 0
            && EndNote.NamesEmployer(span.Slice(1, span.Length - 2).Trim()))
        {
            return BlockKind.Employer;
        }

        switch (BylineGrammar.Read(span, false, null))
        {
            case BylineStrength.Marked:
                return BlockKind.Byline;
            case BylineStrength.NamesOnly:
                return BlockKind.Names;
        }

        if (NewsLead.Read(span, null))
        {
            return BlockKind.Text;
        }

        var isDashed = span[0] is '—' or '─' or '－' || span.StartsWith("--".AsSpan());
        return !IsBare(span) ? BlockKind.Text : isDashed ? BlockKind.Subtitle : BlockKind.Bare;
    }

    private static bool IsBare(ReadOnlySpan<char> span)
    {
        if (span.Length is 0 or > LongestBare)
        {
            return false;
        }

        var state = default(SentenceState);
        state.Read(span);
        return !state.HasSentenceEnd && !state.IsLeftOpen && !state.IsInside && (state.Commas <= 2 || state.Length <= 24)
            && (!state.IsAtSentenceEnd || IsTitleQuestion(span, state));
    }

    // A title may ask or exclaim, once and briefly; speech and letters do so at length.
    private static bool IsTitleQuestion(ReadOnlySpan<char> span, SentenceState state) =>
        state.Last is '？' or '！' or '?' or '!' && state.Length <= 30 && state.Commas <= 1
        && span.Slice(0, span.Length - 1).IndexOfAny('？', '?') < 0 && !NamesSpeaker(span);

    // 市民王女士问:…
    private static bool NamesSpeaker(ReadOnlySpan<char> span)
    {
        var colon = span.IndexOfAny('：', ':');
        return colon > 0 && span[colon - 1] is '问' or '答' or '说' or '道';
    }

    // 江府〔2025〕3号, the number of a document under its title.
    private static bool IsDocumentNumber(ReadOnlySpan<char> span)
    {
        var open = span.IndexOfAny('〔', '[', '［');
        return open > 0 && open + 6 < span.Length && span[span.Length - 1] == '号' && Scripts.IsDigit(span[open + 1]) && Scripts.IsDigit(span[open + 4])
            && span.Length <= 30;
    }

    private static bool IsHeading(ReadOnlySpan<char> span) => span.Length <= LongestHeading && IsBare(span.Trim());

    private static bool IsAddressLine(ReadOnlySpan<char> span)
    {
        var colon = span.Slice(0, Math.Min(span.Length, 12)).IndexOfAny('：', ':');
        return colon >= 2 && ItemKeys.EndOf(span.Slice(0, colon)) is not null;
    }

    private static TextRange Offset(ReadOnlySpan<char> text, ReadOnlySpan<char> part, TextRange within)
    {
        var start = within.Start + within.In(text).IndexOf(part);
        return new(start, start + part.Length);
    }
}
