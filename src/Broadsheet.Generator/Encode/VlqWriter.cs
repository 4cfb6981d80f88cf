using System.Text;
using Broadsheet.Compiled;

namespace Broadsheet.Generator.Encode;

/// <summary>Writes integers as Base64 VLQ: five bits a digit, lowest first, the sign in the lowest bit (ECMA-426).</summary>
internal sealed class VlqWriter
{
    private readonly StringBuilder _digits = new();

    internal void Write(bool flag) => Write(flag ? 1 : 0);

    internal void Write(long value)
    {
        var bits = value < 0 ? ((ulong)-value << 1) | 1 : (ulong)value << 1;
        do
        {
            var digit = (int)(bits & 31);
            bits >>= 5;
            _digits.Append(PageFormat.Base64Digits[bits == 0 ? digit : digit | 32]);
        }
        while (bits != 0);
    }

    internal void Write(VlqWriter other) => _digits.Append(other._digits);

    public override string ToString() => _digits.ToString();
}
