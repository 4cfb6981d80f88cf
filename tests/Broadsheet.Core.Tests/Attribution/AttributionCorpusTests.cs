namespace Broadsheet.Core.Tests.Attribution;

/// <summary>The sentences of <c>Data/attribution.tsv</c>: economy, farming, work reports, sports, consumers, notices.</summary>
public sealed class AttributionCorpusTests
{
    public static TheoryData<string, string, string?> Sentences()
    {
        var sentences = new TheoryData<string, string, string?>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "attribution.tsv")))
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var columns = line.Split('\t');
                sentences.Add(columns[0], columns[1], columns.Length > 2 ? columns[2] : null);
            }
        }

        return sentences;
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Figures_get_the_subject_and_time_a_careful_editor_gives_them(string marked, string subjects, string? times)
    {
        var (_, contexts) = MarkedText.Read(marked);
        Assert.Equal(subjects, string.Join('|', contexts.Select(c => c.Subject ?? "-")));
        if (times is not null)
        {
            Assert.Equal(times, string.Join('|', contexts.Select(c => c.Time ?? "-")));
        }
    }
}
