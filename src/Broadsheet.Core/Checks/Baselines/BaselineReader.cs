using System.Globalization;
using System.Text;

namespace Broadsheet.Core.Checks.Baselines;

/// <summary>Reads a baseline: the part of JSON (RFC 8259) that one is made of.</summary>
/// <remarks>By hand, since Core runs in the compiler for .NET Standard 2.0, where a JSON package would be a dependency of every build.</remarks>
internal sealed class BaselineReader(string text)
{
    /// <summary>The version of the format.</summary>
    public const int Version = 1;

    private int _at;
    private int _line = 1;

    /// <summary>Reads the file.</summary>
    /// <returns>The entries, in the order of the file.</returns>
    /// <exception cref="BaselineFormatException">The text is no baseline.</exception>
    public List<BaselineEntry> Read()
    {
        List<BaselineEntry>? entries = null;
        var hasVersion = false;
        ReadObject(name =>
        {
            switch (name)
            {
                case "version":
                    var start = Next();
                    hasVersion = ReadNumber() == Version
                        ? true
                        : throw Error(start, "Version", Version.ToString(CultureInfo.InvariantCulture));
                    break;
                case "findings":
                    entries = [];
                    ReadArray(() => entries.Add(ReadEntry()));
                    break;
                default:
                    return false;
            }

            return true;
        });
        Next();
        return _at < text.Length ? throw Error(_at, "Trailing")
            : !hasVersion ? throw Error(0, "Missing", "version")
            : entries ?? throw Error(0, "Missing", "findings");
    }

    private BaselineEntry ReadEntry()
    {
        var start = Next();
        var line = _line;
        string? rule = null;
        string? article = null;
        string? subject = null;
        var values = new List<string>();
        var count = 1;
        ReadObject(name =>
        {
            switch (name)
            {
                case "rule":
                    rule = ReadString();
                    break;
                case "article":
                    article = ReadString();
                    break;
                case "subject":
                    subject = ReadString();
                    break;
                case "values":
                    ReadArray(() => values.Add(ReadString()));
                    break;
                case "count":
                    var at = Next();
                    count = ReadNumber() is > 0 and var number ? number : throw Error(at, "Count");
                    break;
                default:
                    return false;
            }

            return true;
        });
        var fingerprint = new Fingerprint(
            rule ?? throw Error(start, "Missing", "rule"),
            article ?? throw Error(start, "Missing", "article"),
            subject ?? throw Error(start, "Missing", "subject"),
            new(values));
        return new(fingerprint, count, line);
    }

    /// <summary>Reads an object; the callback reads a property's value, or says that there is no such property.</summary>
    private void ReadObject(Func<string, bool> readProperty) => ReadItems('{', '}', () =>
    {
        var start = Next();
        var name = ReadString();
        Expect(':');
        if (!readProperty(name))
        {
            throw Error(start, "Property", name);
        }
    });

    private void ReadArray(Action readItem) => ReadItems('[', ']', readItem);

    private void ReadItems(char open, char close, Action readItem)
    {
        Expect(open);
        if (TryRead(close))
        {
            return;
        }

        do
        {
            readItem();
        }
        while (TryRead(','));
        Expect(close);
    }

    private string ReadString()
    {
        Expect('"');
        var value = new StringBuilder();
        while (_at < text.Length && text[_at] != '"')
        {
            if (text[_at] < ' ')
            {
                throw Error(_at, "Expected", "\"");
            }

            value.Append(text[_at] == '\\' ? ReadEscape() : text[_at++]);
        }

        Expect('"');
        return value.ToString();
    }

    private char ReadEscape()
    {
        var start = _at;
        _at += 2;
        switch (start + 1 < text.Length ? text[start + 1] : '\0')
        {
            case '"':
                return '"';
            case '\\':
                return '\\';
            case '/':
                return '/';
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u' when _at + 4 <= text.Length
                && ushort.TryParse(text.Substring(_at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                _at += 4;
                return (char)code;
            default:
                throw Error(start, "Escape");
        }
    }

    private int ReadNumber()
    {
        var start = Next();
        while (_at < text.Length && text[_at] is >= '0' and <= '9')
        {
            _at++;
        }

        return int.TryParse(text.Substring(start, _at - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Error(start, "Number");
    }

    private void Expect(char character)
    {
        if (!TryRead(character))
        {
            throw Error(_at, "Expected", character.ToString());
        }
    }

    private bool TryRead(char character)
    {
        var found = Next() < text.Length && text[_at] == character;
        _at += found ? 1 : 0;
        return found;
    }

    /// <summary>Skips white space.</summary>
    private int Next()
    {
        while (_at < text.Length && text[_at] is ' ' or '\t' or '\r' or '\n')
        {
            _line += text[_at] == '\n' ? 1 : 0;
            _at++;
        }

        return _at;
    }

    private BaselineFormatException Error(int at, string reason, params string[] arguments)
    {
        var before = text.Substring(0, Math.Min(at, text.Length));
        var line = before.Count(character => character == '\n') + 1;
        return new(line, before.Length - before.LastIndexOf('\n'), "BaselineUnreadable_" + reason, arguments);
    }
}
