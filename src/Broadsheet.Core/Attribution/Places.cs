namespace Broadsheet.Core.Attribution;

/// <summary>The last characters of names of places.</summary>
internal static class Places
{
    /// <summary>Whether a name ending so may be an administrative division.</summary>
    /// <param name="last">The last character.</param>
    /// <returns><see langword="true"/> for 省, 市, 县 and their kind.</returns>
    public static bool IsAdministrative(char last) => last is '省' or '市' or '县' or '区' or '镇' or '乡' or '村' or '州' or '旗' or '国' or '盟' or '街';
}
