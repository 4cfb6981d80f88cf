using Broadsheet;

// The compiler's own Program class has the name here: var, or the full name of the corpus's type.
var springs = Programs.清泉行动;
Broadsheet.Program same = Corpus.All.FindProgram("清泉行动")!;
Console.WriteLine($"{springs.Name} {ReferenceEquals(springs, same)} {typeof(Program).Assembly == typeof(Corpus).Assembly}");
foreach (Article article in springs.Articles())
{
    Console.WriteLine(article.Title);
}

Console.WriteLine(Articles.两座新桥通车.总投资);
