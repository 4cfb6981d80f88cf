using Broadsheet.Core.Text;

namespace Broadsheet.Core.Layout;

/// <summary>Puts the blocks of a page together into articles.</summary>
/// <remarks>Blocks that may stand above a body are gathered into a group; the group as a whole, what stands above it and
/// what follows it decide whether a new article starts or the one above goes on.</remarks>
internal sealed class ArticleAssembly
{
    private const int LongestHeading = 30;
    private const int LongestHead = 8;

    // Above the first title, what is shorter belongs to the page's head.
    private const int ShortestLeading = 20;

    private readonly PageText _text;
    private readonly List<Block> _blocks;
    private readonly List<ArticleDraft> _articles = [];
    private readonly List<TextRange> _leading = [];
    private readonly int _usualBlank;
    private readonly MarkdownOutline _outline;
    private ArticleDraft? _current;
    private PartialDate? _pageDate;

    private ArticleAssembly(PageText text, List<Block> blocks, FrontMatter matter)
    {
        _text = text;
        _blocks = blocks;
        _usualBlank = BlockGroups.UsualBlank(blocks);
        _outline = MarkdownOutline.Of(blocks, matter.Title is not null);
        if (matter.Title is not null && !_outline.HasTitles)
        {
            _current = FromFrontMatter(matter);
            _articles.Add(_current);
        }
    }

    /// <summary>The articles, those without a body included.</summary>
    public IReadOnlyList<ArticleDraft> Articles => _articles;

    /// <summary>The date of the page's own dateline.</summary>
    public PartialDate? PageDate => _pageDate;

    /// <summary>Assembles a page.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="matter">Its front matter.</param>
    public static ArticleAssembly Assemble(PageText text, List<Block> blocks, FrontMatter matter)
    {
        var assembly = new ArticleAssembly(text, blocks, matter);
        assembly.Run();
        foreach (var article in assembly._articles)
        {
            ArticleEnd.Read(text, article);
        }

        return assembly;
    }

    private ReadOnlySpan<char> Joined => _text.Joined.AsSpan();

    private void Run()
    {
        var i = 0;
        while (i < _blocks.Count)
        {
            var end = GroupEnd(i);
            if (end == i)
            {
                AddBody(i);
                i++;
                continue;
            }

            ReadGroup(i, end);
            i = end;
        }
    }

    private static ArticleDraft FromFrontMatter(FrontMatter matter)
    {
        var draft = new ArticleDraft
        {
            ExplicitTitle = matter.Title,
            Column = matter.Column,
            Published = matter.Published,
            Publication = matter.Source,
            HasExplicitBody = true,
        };
        draft.TitleLines.Add(matter.TitleRange);
        foreach (var author in matter.Authors)
        {
            LabelledAuthors.Read(author.AsSpan(), draft.Authors);
        }

        return draft;
    }

    private int GroupEnd(int from)
    {
        var end = from;
        while (end < _blocks.Count && MayStandInHead(_blocks[end]))
        {
            end++;
            if (_blocks[end - 1] is { Kind: BlockKind.Label, Label: HeaderLabel.Body })
            {
                break;
            }
        }

        return end;
    }

    private static bool MayStandInHead(Block block) => !block.IsBody && block.Kind != BlockKind.NumberedHeading;

    private void AddBody(int i)
    {
        var block = _blocks[i];
        if (_current is null)
        {
            if (block.Kind == BlockKind.Text && block.Range.Length >= ShortestLeading && Punctuation.EndsSentence(Joined[block.Range.End - 1]))
            {
                _leading.Add(block.Range);
            }

            return;
        }

        if (block.Kind == BlockKind.NumberedHeading && IsHeading(i))
        {
            _current.Headings.Add(new(block.Range, block.Level));
            return;
        }

        if (!_current.HasBody && !_current.HasAuthors)
        {
            _ = NewsLead.Read(block.Range.In(Joined), _current.Authors);
        }

        _current.Paragraphs.Add(block.Range);
        _current.IsClosed = ArticleEnd.Closes(block.Range.In(Joined));
    }

    // A numbered line is a heading when something stands under it; 1. 2. 3. in a row are a list.
    private bool IsHeading(int i)
    {
        const int arabic = 5;
        if (i + 1 == _blocks.Count)
        {
            return false;
        }

        var next = _blocks[i + 1];
        if (_blocks[i].Level != arabic)
        {
            return next.IsBody || (next.Kind == BlockKind.NumberedHeading && next.Level != _blocks[i].Level) || next.Kind is BlockKind.Bare or BlockKind.Names;
        }

        return next.Kind == BlockKind.Text && _blocks[i].Range.Length <= 24
            && !(i > 0 && _blocks[i - 1] is { Kind: BlockKind.NumberedHeading, Level: arabic });
    }

    private void ReadGroup(int from, int to)
    {
        while (from < to)
        {
            var start = TakeEndOfArticle(from, to);
            var second = BlockGroups.SecondHead(_blocks, start, to);
            var end = second > start ? second : to;
            ReadHead(start, end, from);
            from = end;
        }
    }

    private void ReadHead(int start, int to, int from)
    {
        var group = _blocks.GetRange(start, to - start);
        if (group.Count == 0)
        {
            return;
        }

        if (StartsArticle(group, from, to))
        {
            StartArticle(group);
            return;
        }

        var inList = IsList(start, group);
        foreach (var block in group)
        {
            GoOn(block, to, inList);
        }
    }

    // Short lines behind a colon or straight under a numbered heading are a list's.
    private bool IsList(int from, List<Block> group) =>
        from > 0 && (IsListIntroduced(from) || (_blocks[from - 1].Kind == BlockKind.NumberedHeading && group.Count > 1));

    // Lines at the end of an article: its byline, the writer's employer, furniture, where it goes on.
    private int TakeEndOfArticle(int from, int to)
    {
        var i = from;
        for (; i < to && _current is { HasBody: true }; i++)
        {
            var block = _blocks[i];
            if (i + 1 < to && Signature.IsSignature(Joined, block, _blocks[i + 1]))
            {
                _current.Paragraphs.Add(block.Range);
                _current.Paragraphs.Add(_blocks[++i].Range);
                _current.IsSigned = true;
                continue;
            }

            if (i + 1 < to && _blocks[i + 1].Kind == BlockKind.Bare && TitleEvidence.EndsAsNotice(_current.TitleLines[_current.TitleLines.Count - 1].In(Joined)) && Signature.IsOffice(Joined, block))
            {
                _current.Paragraphs.Add(block.Range);
                _current.IsSigned = true;
                continue;
            }

            var isEnd = block.Kind switch
            {
                BlockKind.Separator or BlockKind.ContinuedOn or BlockKind.Employer => true,
                BlockKind.Furniture => !(block.Date is not null && i + 1 < to && i > from),
                BlockKind.Byline => EndsWithByline(i, to),
                BlockKind.Names => EndsWithNames(i, to),
                _ => false,
            };
            if (!isEnd)
            {
                break;
            }

            if (block.Kind is BlockKind.Byline or BlockKind.Names)
            {
                TakeEndByline(i);
            }
            else if (block.Kind == BlockKind.Employer)
            {
                ArticleEnd.TakeEmployer(block.Range.In(Joined), _current);
            }

            _current.IsEnded = true;
            _current.IsSigned |= block.Kind is BlockKind.Employer or BlockKind.Names || (block.Kind == BlockKind.Byline && !IsUnderCaption(i));
        }

        return i;
    }

    private void TakeEndByline(int i)
    {
        var block = _blocks[i];
        if (_current!.HasAuthors || IsUnderCaption(i))
        {
            _current.Paragraphs.Add(block.Range);
            return;
        }

        _ = BylineGrammar.Read(block.Range.In(Joined), false, _current.Authors);
    }

    private bool IsUnderCaption(int i) => i > 0 && _blocks[i - 1].Kind == BlockKind.Caption;

    private bool EndsWithByline(int i, int to) =>
        i + 1 >= to || (_blocks[i + 1].Kind is not (BlockKind.Furniture or BlockKind.Label) && !ColumnMarks.IsMarked(_blocks[i].Range.In(Joined)));

    // Names alone under a body are its writer when a new head or the end of the page follows, and a list's item otherwise.
    private bool EndsWithNames(int i, int to)
    {
        if (_current!.HasAuthors || IsListIntroduced(i))
        {
            return false;
        }

        if (ColumnMarks.IsBareName(_blocks[i].Range.In(Joined), default))
        {
            return false;
        }

        return i + 1 >= to ? to >= _blocks.Count : _blocks[i + 1].Kind is BlockKind.Bare or BlockKind.Column or BlockKind.Separator or BlockKind.Furniture or BlockKind.Employer;
    }

    private bool IsListIntroduced(int i) => i > 0 && Joined[_blocks[i - 1].Range.End - 1] is '：' or ':';

    private bool StartsArticle(List<Block> group, int from, int to)
    {
        if (_outline.HasArticleHeading(group))
        {
            return true;
        }

        var (bare, names, bylines, headings) = (0, 0, 0, 0);
        var column = false;
        var first = default(Block);
        foreach (var block in group)
        {
            switch (block.Kind)
            {
                case BlockKind.Label when block.Label is HeaderLabel.Title or HeaderLabel.Column or HeaderLabel.Date or HeaderLabel.Page or HeaderLabel.OverTitle:
                    return _current is not { ExplicitTitle: not null } && BlockGroups.HasTitle(group);
                case BlockKind.Column:
                    column = true;
                    break;
                case BlockKind.Bare:
                    first = bare == 0 ? block : first;
                    column |= !block.Prefix.IsEmpty;
                    bare++;
                    break;
                case BlockKind.Names:
                    names += bare > 0 ? 1 : 0;
                    break;
                case BlockKind.Byline:
                    bylines += bare > 0 ? 1 : 0;
                    column |= bare == 0 && ColumnMarks.IsMarked(block.Range.In(Joined));
                    break;
                case BlockKind.MarkdownHeading:
                    headings++;
                    break;
            }
        }

        if (bare == 0)
        {
            return false;
        }

        if (_current is { HasExplicitBody: true })
        {
            // Behind a labelled article another one may follow without labels: title, writer, body.
            return _current is { ExplicitTitle: null, HasBody: true } && !_outline.IsMarkdown && bare == 1 && names + bylines == 1
                && group.Count == 2 && to < _blocks.Count && _blocks[to].IsBody && !IsList(from, group);
        }

        if (_current is not { HasBody: true })
        {
            return headings == 0;
        }

        if (bare == 1 && TitleEvidence.IsIndexTitle(_text.Text(first.Range)))
        {
            return true;
        }

        var isList = IsList(from, group) || names > 2 || bare > LongestHead;
        if (column || (bylines > 0 && !isList))
        {
            return true;
        }

        if (isList || to >= _blocks.Count || headings > 0)
        {
            return false;
        }

        return names > 0
            || (bare == 2 && ArticleHead.SignsTitle(Joined, first.Range, BlockGroups.SecondBare(group).Range))
            || (bare >= 2 && ColumnMarks.IsBareName(first.Range.In(Joined), BlockGroups.SecondBare(group).Range.In(Joined)) && bare <= 4)
            || TitleEvidence.StartsArticle(Joined, bare >= 2 ? BlockGroups.LongestBare(group) : first, _blocks[to], bare, _current, _usualBlank, IsAlone(to), IsSignedBelow(to));
    }

    // Whether the article above has no heading of its own and text goes on from here to the next head, or to the end of the page.
    private bool IsAlone(int from)
    {
        if (_current!.Headings.Count > 0)
        {
            return false;
        }

        for (var i = from; i < _blocks.Count; i++)
        {
            if (_blocks[i].Kind == BlockKind.NumberedHeading || (_blocks[i].Kind == BlockKind.Bare && i + 1 < _blocks.Count && _blocks[i + 1].IsBody))
            {
                return false;
            }

            if (!_blocks[i].IsBody)
            {
                return true;
            }
        }

        return true;
    }

    // A writer's name under the text, in a bracket at its end or on a line of its own.
    private bool IsSignedBelow(int from)
    {
        var end = from;
        while (end < _blocks.Count && _blocks[end].IsBody)
        {
            end++;
        }

        return end > from && (ArticleEnd.NamesWriter(_blocks[end - 1].Range.In(Joined))
            || (end < _blocks.Count && _blocks[end].Kind == BlockKind.Byline && ArticleEnd.IsWriter(_blocks[end].Range.In(Joined))));
    }

    private void StartArticle(List<Block> group)
    {
        var before = _current;
        var draft = new ArticleDraft();
        ArticleHead.Read(_text, group, _outline, draft);
        if (draft.TitleLines.Count == 0)
        {
            _pageDate ??= draft.Published;
            return;
        }

        if (draft.Column is null && before?.Column is { } column && ColumnMarks.IsCollection(column))
        {
            draft.Column = column;
            draft.ColumnLine = before.ColumnLine;
        }

        _pageDate ??= BlockGroups.DateAboveTitle(group, draft);
        draft.HasExplicitBody = _outline.IsMarkdown || group[group.Count - 1] is { Kind: BlockKind.Label, Label: HeaderLabel.Body };
        draft.Leading.AddRange(_leading);
        _leading.Clear();
        _articles.Add(draft);
        _current = draft;
    }

    private void GoOn(Block block, int to, bool inList)
    {
        if (block.Kind == BlockKind.Furniture)
        {
            _pageDate ??= block.Date;
        }

        if (_current is null || block.Kind is BlockKind.Furniture or BlockKind.Separator or BlockKind.ContinuedOn)
        {
            return;
        }

        switch (block.Kind)
        {
            case BlockKind.MarkdownHeading:
                if (!_outline.RepeatsTitle(block, _current, _text))
                {
                    _current.Headings.Add(new(block.Range, _outline.RankOf(block)));
                }

                break;
            case BlockKind.Label:
                break;
            case BlockKind.Bare when block.Range.Length <= LongestHeading && Joined[block.Range.End - 1] is not ('！' or '!') && to < _blocks.Count && _current.HasBody && !inList:
                _current.Headings.Add(new(block.Range, 0));
                break;
            case BlockKind.Byline or BlockKind.Names when !_current.HasBody && !_current.HasAuthors:
                _ = BylineGrammar.Read(block.Range.In(Joined), false, _current.Authors);
                break;
            case BlockKind.Employer:
                ArticleEnd.TakeEmployer(block.Range.In(Joined), _current);
                break;
            default:
                _current.Paragraphs.Add(block.Range);
                break;
        }
    }
}
