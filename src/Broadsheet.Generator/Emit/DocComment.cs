using System.Text;

namespace Broadsheet.Generator.Emit;

/// <summary>Writes documentation comments that are well-formed whatever the text holds.</summary>
internal static class DocComment
{
    /// <summary>The longest text shown on hover.</summary>
    private const int Longest = 300;

    /// <summary>Writes a summary of several paragraphs on one line, for there is one a figure; empty ones are left out.</summary>
    internal static SourceWriter Summary(this SourceWriter writer, params string[] paragraphs)
    {
        var shown = paragraphs.Where(p => p.Length > 0).Select(Escape).ToArray();
        return writer.Line($"/// <summary>{shown[0]}{string.Concat(shown.Skip(1).Select(p => $"<para>{p}</para>"))}</summary>");
    }

    /// <summary>Writes text as XML on one line: markup escaped, what XML 1.0 does not allow left out.</summary>
    internal static string Escape(string text)
    {
        var xml = new StringBuilder(Math.Min(text.Length, Longest) + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (i >= Longest)
            {
                return xml.Append('…').ToString();
            }

            var c = text[i];
            switch (c)
            {
                case '&':
                    xml.Append("&amp;");
                    break;
                case '<':
                    xml.Append("&lt;");
                    break;
                case '>':
                    xml.Append("&gt;");
                    break;
                case '\r' or '\n' or '\t' or '\u0085' or '\u2028' or '\u2029':
                    xml.Append(' ');
                    break;
                default:
                    if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                    {
                        xml.Append(c).Append(text[++i]);
                    }
                    else if (!char.IsControl(c) && !char.IsSurrogate(c) && c < '\uFFFE')
                    {
                        xml.Append(c);
                    }

                    break;
            }
        }

        return xml.ToString();
    }
}
