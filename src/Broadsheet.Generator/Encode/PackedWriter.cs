using System.Text;
using Broadsheet.Compiled;

namespace Broadsheet.Generator.Encode;

/// <summary>Writes integers as the library's <c>PackedReader</c> reads them: a range encoder with adapting probabilities.</summary>
internal sealed class PackedWriter
{
    [ThreadStatic]
    private static PackedModels? _spare;

    private readonly StringBuilder _digits = new();
    private readonly PackedModels _models;
    private ulong _low;
    private uint _range = uint.MaxValue;
    private byte _cache;
    private int _pending = 1;
    private bool _isFirst = true;
    private int _bits;
    private int _bitCount;

    internal PackedWriter()
    {
        _models = (_spare ?? new PackedModels()).Reset();
        _spare = null;
    }

    /// <summary>Writes an integer as two characters, not packed.</summary>
    internal static string Fixed(int value) => new(
    [
        (char)(PackedModels.FirstDigit + (value >> PackedModels.DigitBits)),
        (char)(PackedModels.FirstDigit + (value & ((1 << PackedModels.DigitBits) - 1))),
    ]);

    internal void Begin(int kind) => _models.Begin(kind);

    internal void Write(bool flag) => Write(flag ? 1 : 0);

    internal void Write(long value)
    {
        var bits = value < 0 ? ((ulong)-value << 1) | 1 : (ulong)value << 1;
        var digits = 0;
        while (bits >> digits != 0)
        {
            digits++;
        }

        var model = _models.Next();
        for (var i = 0; i < digits; i++)
        {
            WriteBit(ref _models.More(model, i), true);
        }

        if (digits < PackedModels.MostDigits)
        {
            WriteBit(ref _models.More(model, digits), false);
        }

        if (digits > 1)
        {
            WriteBit(ref _models.High(model, digits, 0), ((bits >> (digits - 2)) & 1) != 0);
        }

        if (digits > 2)
        {
            WriteBit(ref _models.High(model, digits, 1 + (int)((bits >> (digits - 2)) & 1)), ((bits >> (digits - 3)) & 1) != 0);
        }

        for (var i = digits - 4; i >= 0; i--)
        {
            _range >>= 1;
            _low += ((bits >> i) & 1) * _range;
            Normalize();
        }
    }

    /// <summary>Ends the writing.</summary>
    /// <returns>The characters.</returns>
    internal string Finish()
    {
        // Of the numbers that mean the same, the one with the most zeros at its end, which are left out.
        var last = _low + _range - 1;
        for (var zeros = 32; zeros >= 0; zeros--)
        {
            var value = last & ~((1ul << zeros) - 1);
            if (value >= _low)
            {
                _low = value;
                break;
            }
        }

        do
        {
            ShiftLow();
        }
        while (_low != 0);
        ShiftLow();
        if (_bitCount > 0)
        {
            _digits.Append((char)(PackedModels.FirstDigit + ((_bits << (PackedModels.DigitBits - _bitCount)) & ((1 << PackedModels.DigitBits) - 1))));
        }

        _spare = _models;
        return _digits.ToString();
    }

    private void WriteBit(ref ushort model, bool isOne)
    {
        var bound = PackedModels.Share(_range, model);
        if (isOne)
        {
            _low += bound;
            _range -= bound;
        }
        else
        {
            _range = bound;
        }

        PackedModels.Learn(ref model, isOne);
        Normalize();
    }

    private void Normalize()
    {
        if (_range < PackedModels.LeastRange)
        {
            _range <<= 8;
            ShiftLow();
        }
    }

    // A byte is written when no carry can reach it any more; the bytes of ones behind it wait with it.
    private void ShiftLow()
    {
        if (_low is < 0xFF000000 or > 0xFFFFFFFF)
        {
            var carry = (byte)(_low >> 32);
            for (var value = (byte)(_cache + carry); _pending > 0; _pending--)
            {
                WriteByte(value);
                value = (byte)(0xFF + carry);
            }

            _cache = (byte)(_low >> 24);
        }

        _pending++;
        _low = (_low & 0x00FFFFFF) << 8;
    }

    private void WriteByte(byte value)
    {
        // Nothing comes before the first byte that a carry could reach.
        if (_isFirst)
        {
            _isFirst = false;
            return;
        }

        _bits = (_bits << 8) | value;
        _bitCount += 8;
        if (_bitCount >= PackedModels.DigitBits)
        {
            _bitCount -= PackedModels.DigitBits;
            _digits.Append((char)(PackedModels.FirstDigit + ((_bits >> _bitCount) & ((1 << PackedModels.DigitBits) - 1))));
        }
    }
}
