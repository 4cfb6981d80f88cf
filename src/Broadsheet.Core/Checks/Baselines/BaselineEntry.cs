namespace Broadsheet.Core.Checks.Baselines;

/// <summary>A known finding.</summary>
/// <param name="Fingerprint">What it is known by.</param>
/// <param name="Count">How often one page may have it, 1 or more.</param>
/// <param name="Line">The 1-based line of the file that it was read from; 0 when it was not read from one.</param>
public sealed record BaselineEntry(Fingerprint Fingerprint, int Count, int Line);
