namespace Broadsheet.Core.Attribution;

/// <summary>What a figure is about.</summary>
/// <param name="Subject">What was counted or measured, as a noun phrase, or <see langword="null"/>.</param>
/// <param name="Time">The words that date it, or <see langword="null"/>.</param>
/// <param name="TimeResolved">What they mean, as far as it is known.</param>
/// <param name="Place">The place or organisation it is about, or <see langword="null"/>.</param>
public sealed record FigureContext(string? Subject, string? Time, TimePeriod? TimeResolved, string? Place);
