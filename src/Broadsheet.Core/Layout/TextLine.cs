using Broadsheet.Core.Text;

namespace Broadsheet.Core.Layout;

/// <summary>A line that shows something.</summary>
/// <param name="Range">The line without white space around it.</param>
/// <param name="Indent">The columns of white space before it.</param>
/// <param name="Columns">The columns it takes, indent included.</param>
/// <param name="Characters">The characters it takes, indent included.</param>
/// <param name="BlankBefore">The number of blank lines between it and the line before; what starts the page counts one.</param>
internal readonly record struct TextLine(TextRange Range, int Indent, int Columns, int Characters, int BlankBefore);
