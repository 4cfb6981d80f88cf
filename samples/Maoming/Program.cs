using System.Globalization;
using System.Text;
using Broadsheet;
using Maoming;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

switch (args)
{
    case []:
        foreach (var article in Corpus.Articles)
        {
            Print.Article(article);
        }

        return 0;

    // One program over all articles. In code it is found by completion: Programs.枫桥经验.
    case ["program", var name] when Corpus.All.FindProgram(name) is { } program:
        Print.Program(program);
        return 0;

    // All money, the largest first; a range stands at its upper end.
    case ["money"]:
        Print.Figures(Corpus.All.StatisticsOf(StatisticKind.Money).OrderByDescending(figure => figure.Value ?? figure.High));
        return 0;

    // All that is dated within a year.
    case ["year", var digits] when int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year):
        Print.Figures(Corpus.All.StatisticsDuring(year));
        return 0;

    // Figures by name: hover one to read its sentence, rename the page's words and this no longer compiles.
    case ["centres"]:
        Statistic[] levels =
        [
            Articles.高州市综治中心规范化建设的实践与启示.县级综治中心,
            Articles.高州市综治中心规范化建设的实践与启示.镇级综治中心,
            Articles.高州市综治中心规范化建设的实践与启示.村级综治中心,
        ];
        Print.Figures(levels);
        Console.WriteLine($"合计 {levels.Sum(level => level.Value)}个");
        return 0;

    case ["--help" or "-h"]:
        Print.Help();
        return 0;

    default:
        Print.Help();
        return 1;
}
