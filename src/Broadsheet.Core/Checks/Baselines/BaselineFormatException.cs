using System.Globalization;

namespace Broadsheet.Core.Checks.Baselines;

/// <summary>A baseline file cannot be read.</summary>
public sealed class BaselineFormatException : FormatException
{
    internal BaselineFormatException(int line, int column, string messageKey, params string[] arguments)
        : base(Format(CultureInfo.InvariantCulture, messageKey, arguments))
    {
        Line = line;
        Column = column;
        MessageKey = messageKey;
        Arguments = new(arguments);
    }

    /// <summary>The 1-based line.</summary>
    public int Line { get; }

    /// <summary>The 1-based column, in UTF-16 code units.</summary>
    public int Column { get; }

    /// <summary>The key of the message's text in <c>RuleTexts.resx</c>.</summary>
    public string MessageKey { get; }

    /// <summary>What the message's placeholders stand for.</summary>
    public ValueList<string> Arguments { get; }

    /// <summary>What is wrong, in a language.</summary>
    /// <param name="culture">The language; Chinese cultures get 简体中文, all others English.</param>
    /// <returns>The message, without file and line.</returns>
    public string MessageIn(CultureInfo culture) => Format(culture, MessageKey, [.. Arguments]);

    private static string Format(CultureInfo culture, string key, string[] arguments) =>
        string.Format(culture, RuleTexts.Get(key, culture), [.. arguments]);
}
