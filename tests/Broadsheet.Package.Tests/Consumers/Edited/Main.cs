Console.WriteLine(Broadsheet.Corpus.Articles[0].Statistics[1]);
