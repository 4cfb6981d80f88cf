namespace Broadsheet.Compiled;

/// <summary>Reads integers written as Base64 VLQ: five bits a digit, lowest first, the sign in the lowest bit (ECMA-426).</summary>
internal sealed class VlqReader
{
    private static readonly sbyte[] Values = DigitValues();

    private readonly string _digits;
    private int _position;

    internal VlqReader(string digits) => _digits = digits;

    internal int ReadInt() => checked((int)ReadLong());

    internal long ReadLong()
    {
        ulong bits = 0;
        var shift = 0;
        int value;
        do
        {
            if (_position == _digits.Length || shift > 60)
            {
                throw new InvalidDataException("The compiled page ends early: rebuild the project that compiled it.");
            }

            var digit = _digits[_position++];
            value = digit < 128 ? Values[digit] : -1;
            if (value < 0)
            {
                throw new InvalidDataException("The compiled page is damaged: rebuild the project that compiled it.");
            }

            bits |= (ulong)(value & 31) << shift;
            shift += 5;
        }
        while ((value & 32) != 0);

        return (bits & 1) == 0 ? (long)(bits >> 1) : -(long)(bits >> 1);
    }

    private static sbyte[] DigitValues()
    {
        var values = new sbyte[128];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (sbyte)PageFormat.Base64Digits.IndexOf((char)i);
        }

        return values;
    }
}
