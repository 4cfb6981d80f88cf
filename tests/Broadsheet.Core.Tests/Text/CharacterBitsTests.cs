using Broadsheet.Core.Text;

namespace Broadsheet.Core.Tests.Text;

/// <summary>Sets of many characters, and the places of a text where one of them stands or does not.</summary>
public sealed class CharacterBitsTests
{
    private static readonly CharacterBits Digits = new(character => character is (>= '0' and <= '9') or '一' or '\uffff');

    [Theory]
    [InlineData('0', true)]
    [InlineData('9', true)]
    [InlineData('一', true)]
    [InlineData('\uffff', true)]
    [InlineData('/', false)]
    [InlineData(':', false)]
    [InlineData('丁', false)] // next to 一
    [InlineData('\0', false)]
    public void It_holds_what_it_was_given(char character, bool holds) => Assert.Equal(holds, Digits.Contains(character));

    [Theory]
    [InlineData("共12人", 0, 4, 1, 0)]
    [InlineData("共12人", 1, 4, 1, 3)]
    [InlineData("共12人", 3, 4, 4, 3)]
    [InlineData("共12人", 1, 2, 1, 2)] // stops where it is told to
    [InlineData("", 0, 0, 0, 0)]
    public void The_next_that_is_in_it_and_the_next_that_is_not_are_found(string text, int at, int end, int inside, int outside)
    {
        Assert.Equal(inside, Digits.NextIn(text.AsSpan(), at, end));
        Assert.Equal(outside, Digits.NextOutside(text.AsSpan(), at, end));
    }
}
