using Broadsheet;
using Broadsheet.Json;

Console.WriteLine(Articles.两座新桥通车.总投资);
Console.WriteLine(Units.Convert(15, "亩", "公顷"));
var read = CorpusJson.Deserialize<NewsCorpus>(CorpusJson.Serialize(Corpus.All));
Console.WriteLine(read.Articles.SequenceEqual(Corpus.Articles));
