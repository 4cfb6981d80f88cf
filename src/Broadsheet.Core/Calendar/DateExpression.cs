using Broadsheet.Core.Text;

namespace Broadsheet.Core.Calendar;

/// <summary>A date or period named in the text.</summary>
/// <param name="Range">The words.</param>
/// <param name="Resolved">What they mean, as far as it is decided; otherwise <see langword="null"/>.</param>
public sealed record DateExpression(TextRange Range, TimePeriod? Resolved);
