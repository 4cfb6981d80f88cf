using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Broadsheet;

namespace Standard20
{
    /// <summary>Asks the corpus in the language of old projects.</summary>
    internal static class Report
    {
        /// <summary>The figures of the corpus, largest money first.</summary>
        internal static IEnumerable<string> Lines()
        {
            Statistic investment = Articles.两座新桥通车.总投资;
            yield return investment.ToString("I", CultureInfo.InvariantCulture);
            yield return string.Join(" ", Corpus.Articles.Select(article => article.Title));
            yield return Corpus.All.StatisticsOf(StatisticKind.Money).Sum("万元").ToString();
            Program springs = Programs.清泉行动;
            yield return springs.Articles().Count().ToString(CultureInfo.InvariantCulture);
        }
    }
}
