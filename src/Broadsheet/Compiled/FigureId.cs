using System.Globalization;

namespace Broadsheet.Compiled;

/// <summary>The forms of a figure's id: most say the figure's own words again, which need not be stored twice.</summary>
/// <remarks>The generator's project compiles this file, too: what one takes apart the other puts together.</remarks>
internal static class FigureId
{
    /// <summary>The id begins with the printed figure rather than with its subject.</summary>
    internal const int OfText = 1;

    /// <summary>The time follows.</summary>
    internal const int WithTime = 2;

    /// <summary>The place follows.</summary>
    internal const int WithPlace = 4;

    /// <summary>The printed figure follows.</summary>
    internal const int WithText = 8;

    /// <summary>A number follows that tells it from figures of the same words.</summary>
    internal const int Numbered = 16;

    /// <summary>The id is not made of these.</summary>
    internal const int Own = 32;

    /// <summary>Puts together what follows the article's id.</summary>
    internal static string Compose(int form, string? subject, string text, string? time, string? place, int number)
    {
        var id = (form & OfText) == 0 ? subject : text;
        if ((form & WithTime) != 0)
        {
            id += "·" + time;
        }

        if ((form & WithPlace) != 0)
        {
            id += "·" + place;
        }

        if ((form & WithText) != 0)
        {
            id += "·" + text;
        }

        return (form & Numbered) == 0 ? id ?? "" : id + "·" + number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Takes apart what follows the article's id.</summary>
    internal static (int Form, int Number) Decompose(string id, string? subject, string text, string? time, string? place)
    {
        var dot = id.LastIndexOf('·');
        var isNumbered = int.TryParse(id.Substring(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && dot > 0;
        for (var form = subject is null ? OfText : 0; form < Numbered; form++)
        {
            if (Compose(form, subject, text, time, place, 0) == id)
            {
                return (form, 0);
            }

            if (isNumbered && Compose(form | Numbered, subject, text, time, place, number) == id)
            {
                return (form | Numbered, number);
            }
        }

        return (Own, 0);
    }
}
