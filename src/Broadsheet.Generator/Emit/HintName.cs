using Broadsheet.Core.Corpus;
using System.Globalization;
using System.Text;

namespace Broadsheet.Generator.Emit;

/// <summary>Names the source file of a page.</summary>
internal static class HintName
{
    private const int LongestFileName = 48;

    /// <summary>The name: the page's file name in ASCII, then a hash of its path, at most 80 characters.</summary>
    /// <param name="path">The page's path.</param>
    /// <returns>A name that no other path gets, letter case ignored.</returns>
    internal static string Of(string path)
    {
        var name = new StringBuilder("Page.");
        var start = name.Length;
        foreach (var c in PageIds.FileName(path).Normalize(NormalizationForm.FormKD))
        {
            if (name.Length == LongestFileName)
            {
                break;
            }

            if (c < 128 && (char.IsLetterOrDigit(c) || c is '-' or '_'))
            {
                name.Append(c);
            }
        }

        if (name.Length > start)
        {
            name.Append('.');
        }

        return name.Append(Hash(path)).Append(".g.cs").ToString();
    }

    /// <summary>The hash of a path: 64 bits of FNV-1a in hexadecimal digits.</summary>
    /// <param name="path">The path.</param>
    /// <returns>16 digits.</returns>
    internal static string Hash(string path) => Hash64(path).ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>The hash of a path.</summary>
    /// <param name="path">The path.</param>
    /// <returns>64 bits.</returns>
    internal static ulong Hash64(string path)
    {
        unchecked
        {
            var hash = 14695981039346656037ul;
            foreach (var c in path)
            {
                hash = (hash ^ (byte)c) * 1099511628211ul;
                hash = (hash ^ (byte)(c >> 8)) * 1099511628211ul;
            }

            return hash;
        }
    }
}
