open System.Linq
open Broadsheet

let investment: Statistic = East.Articles.两座新桥通车.总投资
printfn "%O" investment
printfn "%s" (East.Corpus.Articles.Single().Title)
printfn "%O" (East.Corpus.All.StatisticsOf(StatisticKind.Money).Sum())
