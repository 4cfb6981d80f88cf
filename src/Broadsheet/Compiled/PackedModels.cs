namespace Broadsheet.Compiled;

/// <summary>What the writer and the reader of packed integers have learnt: for each place that an integer has in a record, how
/// likely each of its binary digits is.</summary>
/// <remarks>
/// An integer is written as its number of binary digits, one yes or no a digit, then the digits below the highest, each with a
/// probability that adapts as in LZMA; the digits below the three highest are taken as they are. The integers are packed into
/// characters of 15 bits. The generator's project compiles this file, too: both sides must learn the same.
/// </remarks>
internal sealed class PackedModels
{
    /// <summary>The first of the characters that stand for 15 bits; none of them is a control, a separator or half of a pair.</summary>
    internal const char FirstDigit = '\u4000';

    /// <summary>The bits of a character.</summary>
    internal const int DigitBits = 15;

    /// <summary>The bits of a probability.</summary>
    internal const int ProbabilityBits = 12;

    /// <summary>A range below this is made larger by a byte.</summary>
    internal const uint LeastRange = 1u << 24;

    /// <summary>The most binary digits of an integer, its sign among them.</summary>
    internal const int MostDigits = 40;

    // A model is a probability and how often it was used, up to this: at first it moves by halves, later by sixteenths.
    private const int UseBits = 4;
    private const int MostUses = 5;
    private const int Kinds = 16;
    private const int Places = 16;
    private const int HighDigits = 8;
    private const int Models = MostDigits + (3 * HighDigits);

    private readonly ushort[] _probabilities = new ushort[Kinds * Places * Models];
    private int _first;
    private int _next;

    /// <summary>Forgets everything.</summary>
    /// <returns>The models.</returns>
    internal PackedModels Reset()
    {
        for (var i = 0; i < _probabilities.Length; i++)
        {
            _probabilities[i] = 1 << (ProbabilityBits - 1 + UseBits);
        }

        Begin(0);
        return this;
    }

    /// <summary>Begins a record or a part of one: the integers that follow are told apart by their places in it.</summary>
    /// <param name="kind">The kind of the part, from <see cref="RecordPart"/>.</param>
    internal void Begin(int kind) => _first = _next = kind * Places * Models;

    /// <summary>The models of the next integer.</summary>
    /// <returns>Where they begin.</returns>
    internal int Next()
    {
        var model = _next;
        if (model < _first + ((Places - 1) * Models))
        {
            _next += Models;
        }

        return model;
    }

    /// <summary>The model of a no to: has the integer more than so many digits?</summary>
    internal ref ushort More(int model, int digits) => ref _probabilities[model + digits];

    /// <summary>The model of a 0 for the digit below the highest (<paramref name="before"/> is 0), or for the next one (1 and
    /// the digit before).</summary>
    internal ref ushort High(int model, int digits, int before) =>
        ref _probabilities[model + MostDigits + (3 * Math.Min(digits, HighDigits - 1)) + before];

    /// <summary>The share of a range that a 0 takes.</summary>
    internal static uint Share(uint range, ushort model) => (range >> ProbabilityBits) * (uint)(model >> UseBits);

    /// <summary>Moves a probability towards what was found.</summary>
    internal static void Learn(ref ushort model, bool isOne)
    {
        var uses = model & ((1 << UseBits) - 1);
        var probability = model >> UseBits;
        var inertia = 1 + ((uses + 1) >> 1);
        probability += isOne ? -(probability >> inertia) : ((1 << ProbabilityBits) - probability) >> inertia;
        model = (ushort)((probability << UseBits) | Math.Min(uses + 1, MostUses));
    }
}

/// <summary>The parts of a compiled page whose integers are alike.</summary>
internal static class RecordPart
{
    internal const int Header = 0;
    internal const int Article = 1;
    internal const int Author = 2;
    internal const int Heading = 3;
    internal const int Paragraph = 4;
    internal const int Figure = 5;
    internal const int Amount = 6;
    internal const int Measure = 7;
    internal const int Time = 8;
    internal const int Place = 9;
    internal const int Date = 10;
    internal const int Program = 11;
    internal const int Mention = 12;
    internal const int Reference = 13;
    internal const int Size = 14;
}
