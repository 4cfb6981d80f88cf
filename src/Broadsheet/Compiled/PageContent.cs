namespace Broadsheet.Compiled;

/// <summary>What a page holds once it is read back.</summary>
internal sealed class PageContent
{
    internal PageContent(ValueList<Article> articles, ValueList<Program> programs)
    {
        Articles = articles;
        Programs = programs;
        Statistics = [.. articles.SelectMany(a => a.Statistics)];
    }

    internal ValueList<Article> Articles { get; }

    /// <summary>The programs as the page names them, before they are merged over the corpus.</summary>
    internal ValueList<Program> Programs { get; }

    internal Statistic[] Statistics { get; }
}
