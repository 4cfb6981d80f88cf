using BenchmarkDotNet.Running;
using Broadsheet.Benchmarks;
using Broadsheet.Benchmarks.Pages;

switch (args)
{
    case ["throughput"]:
        Throughput.Run();
        return 0;
    case ["make", var seed, var count, var folder]:
        Write(PageMaker.Make(int.Parse(seed), int.Parse(count)), folder);
        return 0;
    case ["articles", var seed, var count, var folder]:
        Write(ArticleMaker.Make(int.Parse(seed), int.Parse(count)), folder);
        return 0;
    case ["help" or "--help" or "-h"] or []:
        Console.WriteLine("throughput                   every stage of reading on one core, in one run");
        Console.WriteLine("make SEED COUNT FOLDER       writes pages of several articles, one figure to 30 characters");
        Console.WriteLine("articles SEED COUNT FOLDER   writes pages of one article of 3,000 characters, one figure to 100 characters");
        Console.WriteLine("ARGUMENTS OF BENCHMARKDOTNET for instance --filter '*'");
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Throughput).Assembly).Run(args);
        return 0;
}

static void Write(IEnumerable<(string Name, string Text)> pages, string folder)
{
    Directory.CreateDirectory(folder);
    foreach (var (name, text) in pages)
    {
        File.WriteAllText(Path.Combine(folder, name), text);
    }
}
