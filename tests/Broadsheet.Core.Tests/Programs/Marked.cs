using Broadsheet.Core.Text;

namespace Broadsheet.Core.Tests.Programs;

/// <summary>Text in which 【】 marks what is expected.</summary>
internal static class Marked
{
    /// <summary>Asserts that the mentions read from a text are those it marks.</summary>
    public static void Check(string marked)
    {
        var expected = new List<string>();
        var text = new System.Text.StringBuilder();
        var start = 0;
        foreach (var character in marked)
        {
            if (character == '【')
            {
                start = text.Length;
            }
            else if (character == '】')
            {
                expected.Add($"{start}: {text.ToString(start, text.Length - start)}");
            }
            else
            {
                text.Append(character);
            }
        }

        var plain = text.ToString();
        var found = Pages.Read(plain).SelectMany(p => p.Mentions).Select(m => m.Range).OrderBy(r => r.Start);
        Assert.Equal(expected, found.Select(r => $"{r.Start}: {plain[r.Start..r.End]}"));
    }
}
