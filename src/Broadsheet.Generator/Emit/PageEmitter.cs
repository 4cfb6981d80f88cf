using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Emit;

/// <summary>Emits the data of a page and the classes of its articles.</summary>
internal static class PageEmitter
{
    // Short, for it is written once a figure; the names of figures end with one underscore at most.
    private const string FigureMethod = "F__";

    /// <summary>Emits a page.</summary>
    /// <param name="named">The page.</param>
    /// <param name="options">The options of the project.</param>
    /// <returns>The source text, without the head of a file.</returns>
    internal static string Emit(NamedPage named, ProjectOptions options)
    {
        var writer = new SourceWriter().OpenNamespace(options);
        if (named.Page.Articles.Count > 0)
        {
            writer.Open($"{options.Accessibility} static partial class Articles");
            for (var i = 0; i < named.Page.Articles.Count; i++)
            {
                EmitArticle(writer, named, i, options);
            }

            writer.Close().Line();
        }

        EmitData(writer, named);
        return writer.Close().ToString();
    }

    private static void EmitArticle(SourceWriter writer, NamedPage named, int number, ProjectOptions options)
    {
        var article = named.Page.Articles[number];
        var className = named.Entry.ClassNames[number];
        var page = $"{options.Global(EmittedNames.Pages)}.{EmittedNames.PageClass(named.Page.Path)}.Page";
        writer
            .Summary(article.Key.Title, article.Key.Subtitle, article.Byline, article.Position)
            .Line(EmittedNames.GeneratedCode)
            .Open($"public static class {IdentifierName.Escape(className)}")
            .Summary(article.Key.Title, article.Key.Subtitle, article.Byline, article.Position)
            .Line($"public static global::Broadsheet.Article Article => {page}.Article({number});");
        if (article.Statistics.Count > 0)
        {
            writer.Line($"private static global::Broadsheet.Statistic {FigureMethod}(int figure) => {page}.Statistic({number}, figure);");
        }

        var names = article.Statistics.Select(s => s.Name).ToArray();
        for (var i = 0; i < article.Statistics.Count; i++)
        {
            var statistic = article.Statistics[i];
            writer
                .Summary(statistic.Summary, statistic.Sentence, Origin(article), statistic.Position)
                .Line($"public static global::Broadsheet.Statistic {IdentifierName.Escape(MemberName(names, className, i))} => {FigureMethod}({i});");
        }

        writer.Close();
        if (number + 1 < named.Page.Articles.Count)
        {
            writer.Line();
        }
    }

    private static string Origin(ArticleModel article) =>
        article.Byline.Length == 0 ? article.Key.Title : article.Key.Title + " · " + article.Byline;

    /// <summary>The member of a figure: it may not be called like its class (CS0542).</summary>
    /// <param name="names">The names of the article's figures.</param>
    /// <param name="className">The article's class.</param>
    /// <param name="number">The figure's 0-based number.</param>
    /// <returns>The name, not escaped.</returns>
    internal static string MemberName(string[] names, string className, int number)
    {
        var name = names[number];
        while (name == className || (name != names[number] && Array.IndexOf(names, name) >= 0))
        {
            name += "_";
        }

        return name;
    }

    private static void EmitData(SourceWriter writer, NamedPage named)
    {
        var id = Literal.Of(named.Entry.Id);
        var path = Literal.Of(named.Page.Path);
        writer
            .Open($"internal static partial class {EmittedNames.Pages}")
            .Open($"internal static class {EmittedNames.PageClass(named.Page.Path)}")
            .Line("internal static readonly global::Broadsheet.Compiled.CompiledPage Page = new global::Broadsheet.Compiled.CompiledPage(")
            .Line($"    typeof({EmittedNames.Pages}).Assembly, {id}, {path},")
            .Line($"    {Literal.Of(named.Page.Data)},")
            .Line($"    {Literal.Of(named.Page.Pool)});")
            .Close()
            .Close();
    }
}
