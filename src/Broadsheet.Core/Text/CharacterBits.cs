namespace Broadsheet.Core.Text;

/// <summary>A set of many characters, one bit for each there is: asked in the same time whatever it holds. A few are found faster with <see cref="CharacterSet"/>.</summary>
internal sealed class CharacterBits
{
    private readonly ulong[] _bits = new ulong[(char.MaxValue + 1) / 64];

    /// <summary>Fills a set.</summary>
    /// <param name="isMember">Whether a character is in it.</param>
    public CharacterBits(Func<char, bool> isMember)
    {
        for (var character = 0; character <= char.MaxValue; character++)
        {
            _bits[character >> 6] |= isMember((char)character) ? 1UL << (character & 63) : 0;
        }
    }

    /// <summary>Whether a character is in the set.</summary>
    /// <param name="character">The character.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    public bool Contains(char character) => (_bits[character >> 6] & (1UL << (character & 63))) != 0;

    /// <summary>Finds the first character of the set from a place on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="end">Where to stop.</param>
    /// <returns>Its place, or <paramref name="end"/>.</returns>
    public int NextIn(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end && !Contains(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Finds the first character that is not in the set from a place on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="end">Where to stop.</param>
    /// <returns>Its place, or <paramref name="end"/>.</returns>
    public int NextOutside(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end && Contains(text[at]))
        {
            at++;
        }

        return at;
    }
}
