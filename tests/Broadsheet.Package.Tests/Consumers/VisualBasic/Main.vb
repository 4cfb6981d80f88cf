Imports System.Linq
Imports Broadsheet

Module Main
    Sub Main()
        Dim investment As Statistic = East.Articles.两座新桥通车.总投资
        Console.WriteLine(investment)
        Console.WriteLine(East.Corpus.Articles.Single().Title)
        Console.WriteLine(East.Corpus.All.StatisticsOf(StatisticKind.Money).Sum())
    End Sub
End Module
