namespace Broadsheet.Tool.Commands;

/// <summary>What the process returns.</summary>
internal static class ExitCode
{
    /// <summary>Done; nothing at or above the level to fail on was found.</summary>
    internal const int Success = 0;

    /// <summary>Something at or above the level to fail on was found.</summary>
    internal const int Found = 1;

    /// <summary>Bad arguments, or a page that cannot be read; the rest has been written.</summary>
    internal const int Unreadable = 2;

    /// <summary>Stopped by Ctrl-C.</summary>
    internal const int Cancelled = 130;
}
