using System;

namespace Desktop
{
    /// <summary>Prints the report.</summary>
    internal static class EntryPoint
    {
        private static void Main()
        {
            foreach (string line in Report.Lines())
            {
                Console.WriteLine(line);
            }
        }
    }
}
