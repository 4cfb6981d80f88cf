using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Tests.Lexicon;

public sealed class WordTableTests
{
    private static readonly Dictionary<string, (char Letter, int Frequency)> s_words = Words();

    [Fact]
    public void The_compiled_table_holds_every_word_of_the_lists_and_no_other()
    {
        var total = s_words.Values.Sum(word => (double)word.Frequency);
        foreach (var (word, (letter, frequency)) in s_words)
        {
            Assert.True(WordTable.Instance.TryGet(word, out var tag, out var cost), word);
            Assert.Equal(Math.Log(total / frequency), cost, 1e-5);
            Assert.True((tag == PartOfSpeech.Unknown) == (letter == 'x'), word);
            foreach (var other in (string[])[word[1..], word[..^1], word + "的", "的" + word])
            {
                Assert.Equal(s_words.ContainsKey(other), WordTable.Instance.TryGet(other, out _, out _));
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("〇")]
    [InlineData("㐀")]
    [InlineData("鿿")]
    [InlineData("全面建")]
    public void What_is_no_word_costs_what_an_unknown_character_does(string text)
    {
        Assert.False(WordTable.Instance.TryGet(text, out var tag, out var cost));
        Assert.Equal(PartOfSpeech.Unknown, tag);
        Assert.Equal(Math.Log(s_words.Values.Sum(word => (double)word.Frequency)), cost, 1e-5);
    }

    private static Dictionary<string, (char Letter, int Frequency)> Words()
    {
        var words = new Dictionary<string, (char Letter, int Frequency)>();
        foreach (var line in new[] { "words.txt", "corrections.txt" }.SelectMany(name => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Lexicon", name))))
        {
            if (line is not ['#', ..] and not "")
            {
                var parts = line.Split(' ');
                words[parts[0]] = (parts[1][0], int.Parse(parts[2]));
            }
        }

        return words;
    }
}
