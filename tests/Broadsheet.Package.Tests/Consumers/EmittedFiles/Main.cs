using Broadsheet;

Console.WriteLine(Corpus.Articles[0].Title.Length);
Console.WriteLine(Corpus.Articles[0].Statistics[0]);
