using Broadsheet;

// Both corpora give the records of one library, so that one list holds the figures of both.
Statistic[] figures = [East.Articles.两座新桥通车.总投资, West.Articles.清泉行动到村头.管道];
var both = NewsCorpus.Combine(East.Corpus.All, West.Corpus.All);
Console.WriteLine(string.Join(" ", figures.Select(figure => figure.ToString())));
Console.WriteLine(string.Join(" ", both.Articles.Select(article => article.Title)));

// Both projects have a page of the same name, and both name the program.
var program = both.FindProgram("清泉行动")!;
Console.WriteLine(string.Join(" ", both.ArticlesNaming(program).Select(article => article.Title)));
Console.WriteLine(string.Join(" ", figures.Select(figure => both.ArticleOf(figure)!.Title)));
Console.WriteLine($"{both.Programs.Count} {both.StatisticsOf(program).Count()} {both.Statistics.Count}");
