namespace Broadsheet.Compiled;

/// <summary>Reads integers that the generator's <c>PackedWriter</c> wrote: a range decoder with adapting probabilities.</summary>
internal sealed class PackedReader : IDisposable
{
    // More than the writer leaves out at the end.
    private const int MostBytesBehind = 8;

    [ThreadStatic]
    private static PackedModels? _spare;

    private readonly string _digits;
    private readonly int _end;
    private readonly PackedModels _models;
    private int _position;
    private int _bits;
    private int _bitCount;
    private int _behind;
    private uint _range = uint.MaxValue;
    private uint _code;

    /// <summary>Begins to read.</summary>
    /// <param name="digits">The characters.</param>
    /// <param name="start">Where the integers begin.</param>
    /// <param name="end">Where they end.</param>
    internal PackedReader(string digits, int start, int end)
    {
        _digits = digits;
        _position = start;
        _end = start <= end && end <= digits.Length ? end : throw Damaged();
        _models = (_spare ?? new PackedModels()).Reset();
        _spare = null;
        for (var i = 0; i < 4; i++)
        {
            _code = (_code << 8) | NextByte();
        }
    }

    /// <summary>Lets the next reader of this thread use what this one learnt with.</summary>
    public void Dispose() => _spare = _models;

    /// <summary>Reads an integer of two characters, which is not packed.</summary>
    internal static int ReadFixed(string digits, int position) =>
        position + 1 < digits.Length
            ? (DigitOf(digits[position]) << PackedModels.DigitBits) | DigitOf(digits[position + 1])
            : throw Damaged();

    internal void Begin(int kind) => _models.Begin(kind);

    internal bool ReadFlag() => ReadLong() != 0;

    internal int ReadInt() => checked((int)ReadLong());

    /// <summary>Reads a number of things that stand in what is read: not more than it has characters to tell of them.</summary>
    internal int ReadCount() => ReadLong() is var count and >= 0 and <= int.MaxValue / 64 ? (int)count : throw Damaged();

    internal long ReadLong()
    {
        var model = _models.Next();
        var digits = 0;
        while (digits < PackedModels.MostDigits && ReadBit(ref _models.More(model, digits)))
        {
            digits++;
        }

        if (digits == 0)
        {
            return 0;
        }

        ulong bits = 1;
        if (digits > 1)
        {
            bits = 2 + (ReadBit(ref _models.High(model, digits, 0)) ? 1u : 0u);
        }

        if (digits > 2)
        {
            bits = (bits << 1) | (ReadBit(ref _models.High(model, digits, 1 + (int)(bits & 1))) ? 1u : 0u);
        }

        for (var i = 3; i < digits; i++)
        {
            bits = (bits << 1) | ReadPlainBit();
        }

        return (bits & 1) == 0 ? (long)(bits >> 1) : -(long)(bits >> 1);
    }

    private static InvalidDataException Damaged() => new("The compiled page is damaged: rebuild the project that compiled it.");

    private static int DigitOf(char digit) =>
        digit - PackedModels.FirstDigit is var value and >= 0 and < 1 << PackedModels.DigitBits ? value : throw Damaged();

    private bool ReadBit(ref ushort model)
    {
        var bound = PackedModels.Share(_range, model);
        var isOne = _code >= bound;
        if (isOne)
        {
            _code -= bound;
            _range -= bound;
        }
        else
        {
            _range = bound;
        }

        PackedModels.Learn(ref model, isOne);
        Normalize();
        return isOne;
    }

    private uint ReadPlainBit()
    {
        _range >>= 1;
        var bit = _code >= _range ? 1u : 0u;
        _code -= _range * bit;
        Normalize();
        return bit;
    }

    private void Normalize()
    {
        if (_range < PackedModels.LeastRange)
        {
            _range <<= 8;
            _code = (_code << 8) | NextByte();
        }
    }

    private byte NextByte()
    {
        if (_bitCount < 8)
        {
            if (_position < _end)
            {
                _bits = (_bits << PackedModels.DigitBits) | DigitOf(_digits[_position++]);
                _bitCount += PackedModels.DigitBits;
            }
            else if (++_behind > MostBytesBehind)
            {
                throw Damaged();
            }
            else
            {
                _bits <<= 8;
                _bitCount += 8;
            }
        }

        _bitCount -= 8;
        return (byte)(_bits >> _bitCount);
    }
}
