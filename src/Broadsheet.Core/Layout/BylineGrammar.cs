using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Layout;

/// <summary>How sure a line is a byline.</summary>
internal enum BylineStrength
{
    /// <summary>It is none.</summary>
    None,

    /// <summary>It holds names and nothing else.</summary>
    NamesOnly,

    /// <summary>A role, a mark, a place or an employer says so.</summary>
    Marked,
}

/// <summary>Reads a line as a byline: marks, roles, names, and places or employers in brackets.</summary>
/// <remarks>The grammar: <c>mark* (role | name | '(' place ')')*</c>, separated by spaces, 、 , / and their like. A role
/// goes with the names after it, or with the names before it when it may follow (王芳 摄).</remarks>
internal static class BylineGrammar
{
    private const int LongestLine = 90;
    private const int LongestPlace = 40;
    private const int LongestHome = 6;

    // What the names of places end with that stand before a writer's name without a bracket.
    private const string HomeEndings = "州市县区镇乡村";

    // How the writers of letters are called by their surnames. Sorted by code point.
    private static readonly PhraseTable Honorifics = new(
    [
        "先生",
        "同学",
        "大爷",
        "女士",
        "小姐",
        "老师",
        "阿姨",
    ]);

    /// <summary>Whether a line is a byline with a role, mark or place.</summary>
    public static bool IsByline(ReadOnlySpan<char> line) => Read(line, false, null) == BylineStrength.Marked;

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line without white space around it.</param>
    /// <param name="saysNames">Whether the context says that names follow (作者:…), so that pen names pass.</param>
    /// <param name="authors">Takes the people, or <see langword="null"/>.</param>
    /// <returns>How sure it is a byline.</returns>
    public static BylineStrength Read(ReadOnlySpan<char> line, bool saysNames, List<Author>? authors)
    {
        if (line.Length is 0 or > LongestLine)
        {
            return BylineStrength.None;
        }

        var start = 0;
        while (start < line.Length && (IsMark(line[start]) || Scripts.IsBlank(line[start]) || line[start] is '—' or '-'))
        {
            saysNames |= IsMark(line[start]);
            start++;
        }

        var rest = line.Slice(start);
        if (rest.Length > 2 && Punctuation.OpensRound(rest[0]) && Punctuation.ClosesRound(rest[rest.Length - 1]) && IndexOfClosing(rest) == rest.Length - 1)
        {
            rest = rest.Slice(1, rest.Length - 2);
        }

        if (start > 0 && BoxNames.Opens(rest))
        {
            return BylineStrength.None;
        }

        if (SigningBodies.IsGroup(rest))
        {
            authors?.Add(new Author(rest.ToString()));
            return BylineStrength.Marked;
        }

        var reader = new BylineReader(rest, saysNames);
        if (!reader.Read())
        {
            return BylineStrength.None;
        }

        if (authors is not null && reader.Count > 0)
        {
            authors.AddRange(reader.Authors);
        }

        return reader.IsMarked ? BylineStrength.Marked : BylineStrength.NamesOnly;
    }

    /// <summary>Whether a character marks a byline at its start.</summary>
    public static bool IsMark(char c) => c is '□' or '■' or '◎' or '○' or '●' or '◇' or '◆' or '★' or '☆' or '▢' or '◻' or '⊙' or '*' or '＊' or '@';

    /// <summary>The place of the round bracket that closes the one a text starts with, or -1.</summary>
    public static int IndexOfClosing(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length && i <= LongestPlace + LongestLine; i++)
        {
            depth += Punctuation.OpensRound(text[i]) ? 1 : Punctuation.ClosesRound(text[i]) ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private ref struct BylineReader(ReadOnlySpan<char> text, bool saysNames)
    {
        private readonly ReadOnlySpan<char> _text = text;
        private readonly bool _saysNames = saysNames;
        private int _position;
        private string? _role;
        private string? _employer;
        private int _firstWithoutRole;
        private bool _hasMark = saysNames;
        private bool _hasRole;
        private bool _hasPlace;
        private bool _hasWord;
        private List<Author>? _authors; // most lines that are read have none

        public readonly int Count => _authors?.Count ?? 0;

        public List<Author> Authors => _authors ??= [];

        public readonly bool IsMarked => _hasMark || _hasRole || _hasPlace;

        public bool Read()
        {
            while (SkipSeparators())
            {
                if (!(ReadBracket() || ReadRole() || ReadEmployer() || ReadPost() || ReadPlaceBefore() || ReadName()))
                {
                    return false;
                }
            }

            if (Count == 0 && _role is not null && BylineRoles.IsVoice(_role.AsSpan()))
            {
                Authors.Add(new Author(_role));
            }

            return (Count > 0 || (_hasRole && _role != "文" && _role != "图")) && Count <= 12 && !(_hasWord && !_hasRole && !_hasMark);
        }

        private bool SkipSeparators()
        {
            while (_position < _text.Length && IsSeparator(_text[_position]))
            {
                _position++;
            }

            return _position < _text.Length;
        }

        private static bool IsSeparator(char c) =>
            Scripts.IsBlank(c) || c is '、' or '，' or ',' or '；' or ';' or '/' or '／' or '|' or '｜' or '丨' or '：' or ':' or '&';

        private static bool EndsWord(char c) => IsSeparator(c) || Punctuation.OpensRound(c) || Punctuation.ClosesRound(c);

        private readonly ReadOnlySpan<char> Word()
        {
            var end = _position;
            while (end < _text.Length && !EndsWord(_text[end]))
            {
                end++;
            }

            return _text.Slice(_position, end - _position);
        }

        private bool ReadBracket()
        {
            if (!Punctuation.OpensRound(_text[_position]))
            {
                return false;
            }

            var length = IndexOfClosing(_text.Slice(_position));
            if (length < 2 || length > LongestPlace || Count == 0)
            {
                return false;
            }

            var inside = _text.Slice(_position + 1, length - 1).Trim();
            _position += length + 1;
            var last = Authors[Count - 1];
            if (BylineRoles.LengthAt(inside) == inside.Length || BylineRoles.LengthWithPaper(inside) == inside.Length)
            {
                _hasRole = true;
                Authors[Count - 1] = last with { Role = inside.ToString() };
                return true;
            }

            var place = EndNote.WithoutOpening(inside);
            if (place.Length < 2 || !IsPlace(place))
            {
                return false;
            }

            _hasPlace = true;
            Authors[Count - 1] = last with { Place = place.ToString() };
            return true;
        }

        private static bool IsPlace(ReadOnlySpan<char> place)
        {
            var han = 0;
            foreach (var c in place)
            {
                if (Punctuation.EndsSentence(c) || Punctuation.LeavesOpen(c) && c != '、')
                {
                    return false;
                }

                han += Scripts.IsHan(c) ? 1 : 0;
            }

            return han * 2 > place.Length;
        }

        private bool ReadRole()
        {
            var rest = _text.Slice(_position);
            var word = Word();
            var length = BylineRoles.LengthAt(rest);
            if (length == 1)
            {
                length = SingleCharacterRoleLength(rest);
            }

            if (length == 0)
            {
                length = BylineRoles.LengthWithPaper(word);
            }

            if (length == 0)
            {
                return false;
            }

            var role = rest.Slice(0, length);
            var after = rest.Slice(length).TrimStart();
            _position += length;
            var follows = BylineRoles.MayFollow(role) && Count > _firstWithoutRole && !(after.Length > 0 && (after[0] is '：' or ':'));
            if (follows)
            {
                GiveRole(role.ToString());
            }
            else if (after.Length > 0 || Count == 0)
            {
                // 作者:… says that names follow, and nothing of what their bearers did.
                _role = role.SequenceEqual("作者".AsSpan()) ? null : role.ToString();
                _hasMark |= _role is null;
                _firstWithoutRole = Count;
            }

            _hasRole = true;
            return true;
        }

        // 吴国栋 省乡企局办公室: where the people named work.
        private bool ReadEmployer()
        {
            var word = Word();
            if (Count == 0)
            {
                return ReadEmployerBefore(word);
            }

            if (_position + word.Length < _text.Length || !SigningBodies.IsOrganisation(word))
            {
                return false;
            }

            for (var i = 0; i < Count; i++)
            {
                Authors[i] = Authors[i] with { Place = Authors[i].Place ?? word.ToString() };
            }

            _hasPlace = true;
            _position += word.Length;
            return true;
        }

        // 市第二医院眼科 吴国栋: it makes no byline surer, lists name people so too.
        private bool ReadEmployerBefore(ReadOnlySpan<char> word)
        {
            var end = _position + word.Length;
            if (end >= _text.Length || !Scripts.IsBlank(_text[end]) || _employer is not null || !SigningBodies.IsWorkplace(word))
            {
                return false;
            }

            _employer = word.ToString();
            _position = end;
            return true;
        }

        // 市长 周海涛: the post goes with the name; it makes no byline surer, speakers are named so too.
        private bool ReadPost()
        {
            var word = Word();
            var end = _position + word.Length;
            if (end >= _text.Length || !Scripts.IsBlank(_text[end]) || !BylineRoles.IsPost(word))
            {
                return false;
            }

            _role = word.ToString();
            _firstWithoutRole = Count;
            _position = end;
            return true;
        }

        // 临江 刘晓燕, 云岭 罗先生: where the writer of a letter lives; it makes no byline surer.
        private bool ReadPlaceBefore()
        {
            var word = Word();
            var end = _position + word.Length;
            if (Count > 0 || _employer is not null || word.Length is < 2 or > LongestHome || end >= _text.Length || !Scripts.IsBlank(_text[end]))
            {
                return false;
            }

            var writer = _text.Slice(end).Trim();
            if (!PersonNames.IsName(writer) || PersonNames.IsWord(writer)
                || !(Honorifics.EndOf(writer) is not null || (HomeEndings.IndexOf(word[word.Length - 1]) >= 0 && (word.Length == 2 || !PersonNames.IsName(word)))))
            {
                return false;
            }

            foreach (var c in word)
            {
                if (!Scripts.IsHan(c))
                {
                    return false;
                }
            }

            _employer = word.ToString();
            _position = end;
            return true;
        }

        // 文, 图, 摄 are roles only when no Chinese character touches them: 文 is a surname too.
        private static int SingleCharacterRoleLength(ReadOnlySpan<char> rest)
        {
            if (rest.Length > 1 && Scripts.IsHan(rest[1]))
            {
                return 0;
            }

            var slash = 1;
            while (slash < rest.Length && rest[slash] == ' ')
            {
                slash++;
            }

            if (slash + 1 < rest.Length && rest[slash] is '/' or '／')
            {
                var second = slash + 1;
                while (second < rest.Length && rest[second] == ' ')
                {
                    second++;
                }

                if (second < rest.Length && rest[second] is '文' or '图' or '摄' && (second + 1 == rest.Length || !Scripts.IsHan(rest[second + 1])))
                {
                    return second + 1;
                }
            }

            return 1;
        }

        private void GiveRole(string role)
        {
            for (var i = _firstWithoutRole; i < Count; i++)
            {
                Authors[i] = Authors[i] with { Role = Authors[i].Role ?? role };
            }

            _firstWithoutRole = Count;
        }

        private bool ReadName()
        {
            var word = Word();
            if (word.Length == 0)
            {
                return false;
            }

            if (word.SequenceEqual("等".AsSpan()) && Count > 0)
            {
                _position += 1;
                return true;
            }

            if (ReadSpacedName(word))
            {
                return true;
            }

            // 记者 调查 and 记者手记 are no names; behind a mark or 作者:, words are pen names.
            var glued = _position > 0 && Scripts.IsHan(_text[_position - 1]);
            var says = _saysNames || (!glued && (_hasMark || (_role is not null && !PersonNames.IsWord(word))));
            var roleLength = BylineRoles.LengthAtEnd(word);
            if (roleLength > 0 && PersonNames.IsName(word.Slice(0, word.Length - roleLength)))
            {
                Add(word.Slice(0, word.Length - roleLength), word.Length);
                GiveRole(word.Slice(word.Length - roleLength).ToString());
                _hasRole = true;
                return true;
            }

            if (PersonNames.IsName(word) && !(glued && PersonNames.IsWord(word)))
            {
                _hasWord |= PersonNames.IsWord(word);
            }
            else if (!PersonNames.IsDottedName(word, says || _role is not null) && !(says && PersonNames.MayBePenName(word)))
            {
                return false;
            }

            Add(word, word.Length);
            return true;
        }

        // 王 芳, 欧阳 明: a surname, white space, the rest of the name.
        private bool ReadSpacedName(ReadOnlySpan<char> word)
        {
            var compound = PersonNames.IsCompoundSurname(word);
            if (!compound && !(word.Length == 1 && PersonNames.IsSurname(word[0])))
            {
                return false;
            }

            var start = _position + word.Length;
            var next = start;
            while (next < _text.Length && Scripts.IsBlank(_text[next]))
            {
                next++;
            }

            var end = next;
            while (end < _text.Length && !EndsWord(_text[end]))
            {
                end++;
            }

            var given = _text.Slice(next, end - next);
            if (next == start || given.Length == 0 || given.Length > (compound ? 2 : 1) || !Scripts.IsHan(given[0]))
            {
                return false;
            }

            if (given.Length == 1 && BylineRoles.LengthAt(given) == 1 && compound)
            {
                return false;
            }

            var name = word.ToString() + given.ToString();
            if (!compound && ThirdCharacter(end, out var third))
            {
                name += _text[third];
                end = third + 1;
            }

            Authors.Add(new Author(name, _employer, _role));
            _firstWithoutRole += _role is null ? 0 : 1;
            _position = end;
            return true;
        }

        // 梁 晓 声: a third character that stands alone, unless it starts the next name or is a role.
        private readonly bool ThirdCharacter(int from, out int third)
        {
            third = from;
            while (third < _text.Length && Scripts.IsBlank(_text[third]))
            {
                third++;
            }

            if (third == from || third >= _text.Length || !Scripts.IsHan(_text[third]) || BylineRoles.LengthAt(_text.Slice(third)) > 0)
            {
                return false;
            }

            var after = third + 1;
            if (after < _text.Length && !EndsWord(_text[after]))
            {
                return false;
            }

            while (after < _text.Length && Scripts.IsBlank(_text[after]))
            {
                after++;
            }

            return after >= _text.Length || !PersonNames.IsSurname(_text[third]);
        }

        private void Add(ReadOnlySpan<char> name, int length)
        {
            Authors.Add(new Author(name.ToString(), _employer, _role));
            _firstWithoutRole += _role is null ? 0 : 1;
            _position += length;
        }
    }
}
