using BenchmarkDotNet.Running;
using Broadsheet.Benchmarks;
using Broadsheet.Benchmarks.Pages;

switch (args)
{
    case ["throughput"]:
        Throughput.Run();
        return 0;
    case ["make", var seed, var count, var folder]:
        Directory.CreateDirectory(folder);
        foreach (var (name, text) in PageMaker.Make(int.Parse(seed), int.Parse(count)))
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }

        return 0;
    case ["help" or "--help" or "-h"] or []:
        Console.WriteLine("throughput                   every stage of reading on one core, in one run");
        Console.WriteLine("make SEED COUNT FOLDER       writes pages to measure with");
        Console.WriteLine("ARGUMENTS OF BENCHMARKDOTNET for instance --filter '*'");
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Throughput).Assembly).Run(args);
        return 0;
}
