using System.Reflection;
using Broadsheet;

foreach (var article in Corpus.Articles)
{
    Console.WriteLine($"{article.Id} {article.Title} {article.Published} {article.Publication} {article.Column} {article.Paragraphs.Count}");
}

Console.WriteLine(string.Join(" ", Assembly.GetExecutingAssembly().GetManifestResourceNames().Order(StringComparer.Ordinal)));
