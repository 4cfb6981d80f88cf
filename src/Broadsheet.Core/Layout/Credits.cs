using Broadsheet.Core.Text;

namespace Broadsheet.Core.Layout;

/// <summary>Reads lines that hold several labels, as web pages print them: 来源:江州日报 作者:林秋实 2025-09-18.</summary>
internal static class Credits
{
    /// <summary>Reads a line behind its first label.</summary>
    /// <param name="label">The first label.</param>
    /// <param name="line">What stands behind it.</param>
    /// <param name="draft">Takes what the labels say.</param>
    public static void Read(HeaderLabel label, ReadOnlySpan<char> line, ArticleDraft draft)
    {
        draft.Published ??= DateReading.TryFind(line, out var date) ? date : null;
        var start = 0;
        for (var i = 1; i < line.Length; i++)
        {
            if (Scripts.IsBlank(line[i - 1]) && HeaderLabels.Read(line.Slice(i), out var length) is var next && next != HeaderLabel.None)
            {
                ReadValue(label, line.Slice(start, i - start).Trim(), draft);
                (label, start) = (next, i + length);
            }
        }

        ReadValue(label, line.Slice(Math.Min(start, line.Length)).Trim(), draft);
    }

    private static void ReadValue(HeaderLabel label, ReadOnlySpan<char> value, ArticleDraft draft)
    {
        if (label == HeaderLabel.Author)
        {
            LabelledAuthors.Read(value, draft.Authors);
        }
        else if (label == HeaderLabel.Source && !value.IsEmpty)
        {
            var end = 0;
            while (end < value.Length && !Scripts.IsBlank(value[end]))
            {
                end++;
            }

            draft.Publication ??= value.Slice(0, end).ToString();
        }
    }
}
