using System.ComponentModel;
using System.Reflection;

namespace Broadsheet.Compiled;

/// <summary>A page of a compiled corpus, opened on first touch and its articles each read back on first touch. Called by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CompiledPage
{
    private readonly Assembly _assembly;
    private readonly string _id;
    private readonly string _file;
    private readonly string _data;
    private readonly string _pool;
    private PageContent? _content;

    /// <summary>Keeps what is needed to read the page back.</summary>
    /// <param name="assembly">The assembly that embeds the page's text.</param>
    /// <param name="id">The page's name in ids.</param>
    /// <param name="file">The page's path.</param>
    /// <param name="data">The page's integers.</param>
    /// <param name="pool">The characters of the strings that the text does not hold.</param>
    public CompiledPage(Assembly assembly, string id, string file, string data, string pool)
    {
        _assembly = assembly;
        _id = id;
        _file = file;
        _data = data;
        _pool = pool;
    }

    /// <summary>The page, opened once, by whichever thread is first.</summary>
    internal PageContent Content =>
        Volatile.Read(ref _content) ?? Interlocked.CompareExchange(
            ref _content, PageContent.Open(_assembly, _id, _file, _data, _pool), null) ?? _content!;

    /// <summary>An article of the page.</summary>
    /// <param name="article">Its 0-based number on the page.</param>
    /// <returns>The article.</returns>
    /// <exception cref="InvalidDataException">The embedded text is missing or is not the one that was compiled.</exception>
    public Article Article(int article) => Content[article];

    /// <summary>A figure of the page.</summary>
    /// <param name="article">The 0-based number of its article on the page.</param>
    /// <param name="statistic">Its 0-based number in the article.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="InvalidDataException">The embedded text is missing or is not the one that was compiled.</exception>
    public Statistic Statistic(int article, int statistic) => Content[article].Statistics[statistic];
}
