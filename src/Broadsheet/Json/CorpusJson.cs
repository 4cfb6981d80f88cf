using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace Broadsheet.Json;

/// <summary>Writes corpora, articles, programs and figures as JSON and reads them back, without reflection.</summary>
/// <remarks>
/// <para>Every record reads back equal to what was written. Property names are in camel case; enumeration values are the words of the
/// export format (<c>at_least</c>, <c>percent</c>); dates are partial ISO dates; lists are arrays. Members that follow from
/// others, such as <see cref="Statistic.Interval"/>, are not written.</para>
/// <para>This class is in the library for .NET 10 and later. The library for .NET Standard 2.0 has no dependencies and so no
/// JSON.</para>
/// </remarks>
public static class CorpusJson
{
    private static readonly Lazy<JsonSerializerOptions> Shared = new(MakeOptions);

    /// <summary>Gets the options that the methods of this class use. They cannot be changed.</summary>
    public static JsonSerializerOptions Options => Shared.Value;

    /// <summary>Makes other options read and write the records, for instance those of a web application.</summary>
    /// <param name="options">The options. Their own naming policy applies.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="options"/> are in use and cannot be changed.</exception>
    /// <example>
    /// <code>builder.Services.ConfigureHttpJsonOptions(json => CorpusJson.AddTo(json.SerializerOptions));</code>
    /// </example>
    public static void AddTo(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        foreach (var converter in RecordsContext.Default.Options.Converters)
        {
            options.Converters.Add(converter);
        }

        options.TypeInfoResolverChain.Insert(0, RecordsContext.Default);
    }

    /// <summary>Writes a record, a list of records or a corpus as JSON.</summary>
    /// <typeparam name="T">A type of this library that holds data.</typeparam>
    /// <param name="value">What is written.</param>
    /// <returns>The JSON.</returns>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not a type of this library that holds data.</exception>
    public static string Serialize<T>(T value) => JsonSerializer.Serialize(value, InfoOf<T>());

    /// <summary>Writes a record, a list of records or a corpus as UTF-8 JSON.</summary>
    /// <typeparam name="T">A type of this library that holds data.</typeparam>
    /// <param name="utf8">Where it is written.</param>
    /// <param name="value">What is written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is <see langword="null"/>.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not a type of this library that holds data.</exception>
    public static void Serialize<T>(Stream utf8, T value) => JsonSerializer.Serialize(utf8, value, InfoOf<T>());

    /// <summary>Writes a record, a list of records or a corpus as UTF-8 JSON.</summary>
    /// <typeparam name="T">A type of this library that holds data.</typeparam>
    /// <param name="utf8">Where it is written.</param>
    /// <param name="value">What is written.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that ends when all is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is <see langword="null"/>.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not a type of this library that holds data.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Task SerializeAsync<T>(Stream utf8, T value, CancellationToken cancellationToken = default) =>
        JsonSerializer.SerializeAsync(utf8, value, InfoOf<T>(), cancellationToken);

    /// <summary>Reads what <see cref="Serialize{T}(T)"/> wrote.</summary>
    /// <typeparam name="T">A type of this library that holds data.</typeparam>
    /// <param name="json">The JSON.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException"><paramref name="json"/> is no JSON, or none of <typeparamref name="T"/>.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not a type of this library that holds data.</exception>
    public static T Deserialize<T>([StringSyntax(StringSyntaxAttribute.Json)] string json) =>
        NotNull(JsonSerializer.Deserialize(json, InfoOf<T>()));

    /// <summary>Reads what <see cref="Serialize{T}(Stream, T)"/> wrote.</summary>
    /// <typeparam name="T">A type of this library that holds data.</typeparam>
    /// <param name="utf8">The JSON, to its end.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException"><paramref name="utf8"/> holds no JSON, or none of <typeparamref name="T"/>.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not a type of this library that holds data.</exception>
    public static T Deserialize<T>(Stream utf8) => NotNull(JsonSerializer.Deserialize(utf8, InfoOf<T>()));

    /// <summary>Reads what <see cref="Serialize{T}(Stream, T)"/> wrote.</summary>
    /// <typeparam name="T">A type of this library that holds data.</typeparam>
    /// <param name="utf8">The JSON, to its end.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException"><paramref name="utf8"/> holds no JSON, or none of <typeparamref name="T"/>.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not a type of this library that holds data.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static async ValueTask<T> DeserializeAsync<T>(Stream utf8, CancellationToken cancellationToken = default) =>
        NotNull(await JsonSerializer.DeserializeAsync(utf8, InfoOf<T>(), cancellationToken).ConfigureAwait(false));

    private static JsonTypeInfo<T> InfoOf<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static T NotNull<T>(T? value) => value is null ? throw new JsonException("The JSON is null.") : value;

    private static JsonSerializerOptions MakeOptions()
    {
        // Chinese stays readable; what could end a script element is still escaped.
        var options = new JsonSerializerOptions(RecordsContext.Default.Options)
        {
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            TypeInfoResolver = RecordsContext.Default,
        };
        options.MakeReadOnly();
        return options;
    }
}
