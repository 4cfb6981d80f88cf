using System.Globalization;
using Broadsheet.Core.Layout;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Corpus;

/// <summary>Finds what is wrong with a page as input.</summary>
internal static class InputProblems
{
    // Shares of a file from which it is taken for text in another encoding.
    private const double GarbledShare = 0.02;

    // What does not belong in a text, or only in pairs.
    private static readonly CharacterBits Suspects = new(c => (char.IsControl(c) && c is not ('\t' or '\r' or '\n')) || char.IsSurrogate(c));

    // What text in another encoding turns into.
    private static readonly CharacterBits Garbled = new(c =>
        c is '\uFFFD' or (>= '\u0080' and <= '\u00FF' and not ('\u00B7' or '\u00D7' or '\u00B0' or '\u00B1' or '\u00A0')));

    /// <summary>Finds the problems of a page.</summary>
    /// <param name="raw">The file's text.</param>
    /// <param name="page">The page read from it.</param>
    /// <returns>The problems, in the order of the text.</returns>
    public static IEnumerable<InputProblem> Of(string raw, PageLayout page)
    {
        if (string.IsNullOrWhiteSpace(raw))
        {
            return [new(InputProblemKind.Empty, page.Text.RawToSource(new(0, 0)))];
        }

        if (GarbledAt(raw) is { } garbled)
        {
            return [new(InputProblemKind.NotUtf8, page.Text.RawToSource(new(garbled, garbled + 1)))];
        }

        var problems = new List<InputProblem>();
        AddCharacters(raw, page.Text, problems);
        foreach (var problem in page.Problems)
        {
            problems.Add(new(KindOf(problem.Kind), page.Text.ToSource(problem.Range), problem.Detail));
        }

        return problems;
    }

    private static InputProblemKind KindOf(LayoutProblemKind kind) => kind switch
    {
        LayoutProblemKind.BadFrontMatter => InputProblemKind.BadFrontMatter,
        LayoutProblemKind.Empty => InputProblemKind.Empty,
        LayoutProblemKind.TitleWithoutBody => InputProblemKind.TitleWithoutBody,
        _ => InputProblemKind.NoArticle,
    };

    /// <summary>Where a file in another encoding, most likely GB18030, first shows that it was decoded as UTF-8 or as Latin-1.</summary>
    private static int? GarbledAt(string raw)
    {
        var text = raw.AsSpan();
        var first = Garbled.NextIn(text, 0, text.Length);
        var garbled = 0;
        for (var i = first; i < text.Length; i = Garbled.NextIn(text, i + 1, text.Length))
        {
            garbled++;
        }

        if (garbled <= 3)
        {
            return null;
        }

        var han = 0;
        foreach (var character in text)
        {
            han += character is >= '\u4e00' and <= '\u9fff' ? 1 : 0;
        }

        return garbled > han && garbled >= raw.Length * GarbledShare ? first : null;
    }

    private static void AddCharacters(string raw, PageText page, List<InputProblem> problems)
    {
        var text = raw.AsSpan();
        var first = Suspects.NextIn(text, 0, text.Length);
        if (first == text.Length)
        {
            return;
        }

        var found = new Dictionary<(InputProblemKind Kind, char Character), (int First, int Count)>();
        for (var i = first; i < raw.Length; i = Suspects.NextIn(text, i + 1, text.Length))
        {
            var character = raw[i];
            if (char.IsControl(character))
            {
                Count(found, (InputProblemKind.ControlCharacter, character), i);
            }
            else if (char.IsHighSurrogate(character) && i + 1 < raw.Length && char.IsLowSurrogate(raw[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(character))
            {
                Count(found, (InputProblemKind.LoneSurrogate, '\uD800'), i);
            }
        }

        foreach (var entry in found)
        {
            problems.Add(new(
                entry.Key.Kind,
                page.RawToSource(new(entry.Value.First, entry.Value.First + 1)),
                Code(raw[entry.Value.First]) + " ×" + entry.Value.Count.ToString(CultureInfo.InvariantCulture)));
        }

        problems.Sort((left, right) => left.Source.Start.CompareTo(right.Source.Start));
    }

    private static void Count(
        Dictionary<(InputProblemKind Kind, char Character), (int First, int Count)> found, (InputProblemKind Kind, char Character) key, int at) =>
        found[key] = found.TryGetValue(key, out var seen) ? (seen.First, seen.Count + 1) : (at, 1);

    private static string Code(char character) => "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);
}
