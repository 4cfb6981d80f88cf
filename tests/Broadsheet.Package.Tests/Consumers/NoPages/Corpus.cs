/// <summary>The name is free where there are no pages.</summary>
public sealed class Corpus
{
    /// <summary>A figure of the library.</summary>
    public Broadsheet.Statistic? Figure { get; set; }
}
