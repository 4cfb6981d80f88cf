using System.Text.Json;
using System.Text.Json.Serialization;

namespace Broadsheet.Json;

/// <summary>Writes an enumeration's value as the word that the export format has for it: <c>at_least</c>.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class WordConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
