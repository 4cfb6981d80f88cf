using Broadsheet.Accuracy;
using Spectre.Console;

string[] measures = ["statistics", "programs"];
var pages = GoldPage.LoadAll();
if (args is ["--page", var name])
{
    pages = [.. pages.Where(page => page.Name == name)];
    if (pages.Count == 0)
    {
        Console.Error.WriteLine($"There is no annotated page {name}. 没有名为 {name} 的标注页。");
        return 2;
    }
}
else if (args is ["--heldout"])
{
    pages = GoldPage.LoadHeldOut();
}
else if (args.Length > 0)
{
    Console.Error.WriteLine("dotnet run --project tests/Broadsheet.Accuracy [-- --page NAME | --heldout]");
    return 2;
}

var total = new PageScore();
foreach (var page in pages)
{
    var score = Scorer.Score(page);
    total.Add(score);
    AnsiConsole.MarkupLineInterpolated($"[bold]{page.Name}[/]");
    foreach (var failure in score.Failures)
    {
        Console.WriteLine("  " + failure);
    }
}

var table = new Table().AddColumn("measure").AddColumn("right", column => column.RightAligned()).AddColumn("of", column => column.RightAligned())
    .AddColumn("share", column => column.RightAligned());
foreach (var (measure, tally) in total.Measures)
{
    table.AddRow(measure, $"{tally.Right}", $"{tally.Of}", $"{tally.Share:0.000}");
}

foreach (var measure in measures)
{
    table.AddRow(measure + " F1", "", "", $"{total.F1(measure):0.000}");
}

AnsiConsole.Write(table);
return 0;
