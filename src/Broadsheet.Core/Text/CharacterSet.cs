#if NET
using System.Buffers;
#endif

namespace Broadsheet.Core.Text;

/// <summary>A set of characters to look for: vectorised where the runtime offers it.</summary>
/// <param name="characters">The characters.</param>
internal sealed class CharacterSet(string characters)
{
#if NET
    private readonly SearchValues<char> _characters = SearchValues.Create(characters);
#else
    private readonly string _characters = characters;
#endif

    /// <summary>The first place of one of the characters.</summary>
    /// <param name="text">Where to look.</param>
    /// <returns>Its index, or -1.</returns>
    public int FirstIn(ReadOnlySpan<char> text)
    {
#if NET
        return text.IndexOfAny(_characters);
#else
        return text.IndexOfAny(_characters.AsSpan());
#endif
    }

    /// <summary>The last place of one of the characters.</summary>
    /// <param name="text">Where to look.</param>
    /// <returns>Its index, or -1.</returns>
    public int LastIn(ReadOnlySpan<char> text)
    {
#if NET
        return text.LastIndexOfAny(_characters);
#else
        return text.LastIndexOfAny(_characters.AsSpan());
#endif
    }
}
