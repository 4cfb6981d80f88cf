using Broadsheet.Core.Checks;

namespace Broadsheet.Core.Tests.Checks;

/// <summary>Signatures are the same whether hash functions are computed one by one or several at once.</summary>
public sealed class SmallestHashesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(60)]
    public void Each_function_keeps_its_smallest_value(int functions)
    {
        uint[] values = [0, 1, 2166136261, 3735928559, uint.MaxValue];
        var hashes = new SmallestHashes(functions);
        foreach (var value in values)
        {
            hashes.Take(value);
        }

        Assert.Equal(Enumerable.Range(0, functions).Select(function => values.Min(value => Hash(value, function))), hashes.ToArray());
    }

    [Fact]
    public void Without_a_value_all_are_the_largest() => Assert.All(new SmallestHashes(3).ToArray(), hash => Assert.Equal(uint.MaxValue, hash));

    private static uint Hash(uint value, int function)
    {
        var hash = value + ((uint)function * 0x9E3779B9);
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }
}
