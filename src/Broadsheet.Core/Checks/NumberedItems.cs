using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks;

/// <summary>Lists whose items are numbered, read to count them: 一是… 二是…, ①… ②…, 第一阶段… 第二阶段….</summary>
internal static class NumberedItems
{
    private const int LongestNumberedList = 5000;

    /// <summary>Counts 一是… 二是… and ①… ②… from a place to the end of the paragraph.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="block">The paragraph around it.</param>
    /// <param name="start">The place of the first number.</param>
    /// <returns>The list, or <see langword="null"/> where none begins there.</returns>
    public static SetListing? Read(ReadOnlySpan<char> text, TextRange block, int start)
    {
        ListNumber? first = null;
        var last = default(ListNumber);
        for (var at = start; at < Math.Min(block.End, start + LongestNumberedList); at++)
        {
            if (!ListNumber.TryRead(text, block, at, out var number))
            {
                continue;
            }

            if (first is null)
            {
                if (number.Value != 1 || number.Range.Start != start)
                {
                    return null;
                }

                first = last = number;
            }
            else if (number.Style == last.Style && number.Value == last.Value + 1)
            {
                last = number;
            }
            else if (number.Style == last.Style && number.Value != 1)
            {
                return null; // the numbering itself is broken (BSH3001), so that the last number is no count
            }
        }

        return first is null || last.Value < 2 || GoesOn(text, block, last) ? null
            : new(new(first.Value.Range.Start, last.Range.End), last.Value + (EndsInLastly(text, block, last) ? 1 : 0));
    }

    /// <summary>首先,…;其次,…;最后,…: one more than its numbers say.</summary>
    private static bool EndsInLastly(ReadOnlySpan<char> text, TextRange block, ListNumber last)
    {
        var rest = text.Slice(last.Range.End, Math.Min(LongestNumberedList, block.End - last.Range.End));
        return last.Style == ListStyle.Ordinal && (rest.IndexOf("最后，".AsSpan()) >= 0 || rest.IndexOf("最后,".AsSpan()) >= 0);
    }

    /// <summary>Whether the next paragraph begins with the next number.</summary>
    private static bool GoesOn(ReadOnlySpan<char> text, TextRange block, ListNumber last)
    {
        var start = block.End;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start < text.Length && ListNumber.TryRead(text, new(start, text.Length), start, out var next) && next.Style == last.Style && next.Value == last.Value + 1;
    }

    /// <summary>第一阶段学习动员,第二阶段查摆问题: what is counted stands behind each number.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="block">The paragraph around it.</param>
    /// <param name="start">The place of the first number.</param>
    /// <returns>The list, or <see langword="null"/> where none begins there.</returns>
    public static SetListing? ReadNames(ReadOnlySpan<char> text, TextRange block, int start)
    {
        const string ordinals = "一二三四五六七八九";
        var rest = text.Slice(start, Math.Min(LongestNumberedList, block.End - start));
        if (rest.Length < 4 || rest[0] != '第' || rest[1] != '一' || !char.IsLetter(rest[2]))
        {
            return null;
        }

        var noun = rest.Slice(2, 1).ToString();
        var count = 1;
        var end = 3;
        while (count < ordinals.Length && rest.Slice(end).IndexOf(("第" + ordinals[count] + noun).AsSpan(), StringComparison.Ordinal) is >= 0 and var next)
        {
            end += next + 3;
            count++;
        }

        return count < 2 ? null : new(new(start, start + end), count);
    }
}
