using System.Globalization;

namespace Broadsheet.Core.Checks;

/// <summary>A contradiction that a rule found, with the arithmetic it did.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Source">The words that contradict.</param>
/// <param name="MessageKey">The key of the message's text in <c>RuleTexts.resx</c>.</param>
/// <param name="Arguments">What the message's placeholders stand for.</param>
/// <param name="Fix">The text that <paramref name="Source"/> should read, where it is certain; otherwise <see langword="null"/>.</param>
/// <param name="Related">The other words the contradiction rests on.</param>
public sealed record Finding(
    RuleDescriptor Rule,
    SourceSpan Source,
    string MessageKey,
    ValueList<string> Arguments,
    string? Fix,
    ValueList<RelatedSpan> Related)
{
    /// <summary>The title of the article it was found in, or <see langword="null"/> for what is wrong with a file as input.</summary>
    public string? Article { get; init; }

    /// <summary>The words that contradict, on one line; those around them where they are a mark alone.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The message in a language.</summary>
    /// <param name="culture">The language; Chinese cultures get 简体中文, all others English.</param>
    /// <returns>The message with the arithmetic and the correction.</returns>
    public string Message(CultureInfo culture) =>
        string.Format(culture, RuleTexts.Get(MessageKey, culture), [.. Arguments]);
}

/// <summary>Words a finding rests on besides those it is located at.</summary>
/// <param name="Source">Where they stand.</param>
/// <param name="Text">The words, on one line.</param>
public sealed record RelatedSpan(SourceSpan Source, string Text);
