using System.CommandLine;
using System.Globalization;
using Broadsheet.Core.Checks;
using Broadsheet.Tool.Export;
using Broadsheet.Tool.Findings;
using Spectre.Console;

namespace Broadsheet.Tool.Commands;

/// <summary><c>broadsheet explain</c>: what a rule reports, and why.</summary>
internal static class ExplainCommand
{
    /// <summary>Makes the command.</summary>
    internal static Command Create()
    {
        var rules = new Argument<string[]>("RULE") { Description = Texts.ExplainRule, HelpName = "RULE", Arity = ArgumentArity.ZeroOrMore };
        rules.CompletionSources.Add(_ => RuleCatalog.Rules.Select(rule => new System.CommandLine.Completions.CompletionItem(rule.Id)));
        var command = new Command("explain", Texts.ExplainDescription) { rules };
        command.SetAction(arguments => Explain(arguments.GetValue(rules) ?? []));
        return command;
    }

    private static int Explain(string[] ids)
    {
        if (ids.Length == 0)
        {
            List();
            return ExitCode.Success;
        }

        var code = ExitCode.Success;
        foreach (var id in ids)
        {
            if (RuleCatalog.Find(id) is { } rule)
            {
                Explain(rule);
            }
            else
            {
                Console.Error.WriteLine(Texts.Format(Texts.NoSuchRule, id));
                code = ExitCode.Unreadable;
            }
        }

        return code;
    }

    // The page is in English; its title and description come in the reader's language.
    private static void Explain(RuleDescriptor rule)
    {
        var culture = CultureInfo.CurrentUICulture;
        var page = RuleCatalog.Page(rule);
        Console.Out.WriteLine($"{rule.Id} {rule.Name}: {RuleTexts.Get(rule.Name + "_Title", culture)}");
        Console.Out.WriteLine(RuleTexts.Get(rule.Name + "_Description", culture));
        Console.Out.WriteLine(page[page.IndexOf('\n', StringComparison.Ordinal)..].TrimEnd());
    }

    private static void List()
    {
        var table = new Table().Border(TableBorder.None).AddColumns(Texts.RuleColumn, Texts.SeverityColumn, Texts.CategoryColumn, Texts.ReportsColumn);
        foreach (var rule in RuleCatalog.Rules)
        {
            table.AddRow(
                new Text(rule.Id), new Text(ExportMapping.Name(rule.DefaultSeverity)), new Text(rule.Category), new Text(RuleTexts.Get(rule.Name + "_Title", CultureInfo.CurrentUICulture)));
        }

        AnsiConsole.Write(table);
    }
}
