using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>Compiles the word lists to the trie that the segmenter walks, so that nothing is parsed at start-up.</summary>
/// <remarks>A double array (Aoe 1989): the children of a node stand at its base plus the code of their character, and each knows
/// its parent. <c>Lexicon/WordTable.cs</c> reads the file.</remarks>
public sealed class CompileLexicon : Task
{
    private const int LongestWord = 4;
    private const int FirstHan = 0x4E00;
    private const int HanCount = 0x5200;

    /// <summary>The word lists: word, part of speech and frequency a line; the last entry for a word wins.</summary>
    [Required]
    public ITaskItem[] Lists { get; set; }

    /// <summary>The file to write.</summary>
    [Required]
    public string Output { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        var words = Read();
        if (Log.HasLoggedErrors)
        {
            return false;
        }

        var total = words.Values.Sum(entry => (double)entry.Frequency);
        var values = words.Values.Distinct().OrderByDescending(entry => entry.Frequency).ThenBy(entry => entry.Tag).ToList();
        var indices = values.Select((entry, index) => (entry, index)).ToDictionary(pair => pair.entry, pair => pair.index + 1);
        var codes = Codes(words);
        var nodes = Build(words, codes, indices);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(Output)));
        using (var writer = new BinaryWriter(File.Create(Output)))
        {
            // The value 0 is a character that is no word.
            writer.Write(values.Count + 1);
            writer.Write(nodes.Length);
            writer.Write((float)Math.Log(total));
            foreach (var entry in values)
            {
                writer.Write((float)Math.Log(total / entry.Frequency));
            }

            writer.Write('\0');
            foreach (var entry in values)
            {
                writer.Write(entry.Tag);
            }

            foreach (var code in codes)
            {
                writer.Write(code);
            }

            foreach (var node in nodes)
            {
                writer.Write(node);
            }
        }

        return true;
    }

    private Dictionary<string, Entry> Read()
    {
        var words = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var list in Lists)
        {
            var number = 0;
            foreach (var line in File.ReadLines(list.ItemSpec, Encoding.UTF8))
            {
                number++;
                var parts = line.Split(' ');
                if (line.Length == 0 || line[0] == '#')
                {
                    continue;
                }

                if (parts.Length != 3 || parts[0].Length == 0 || parts[0].Length > LongestWord || !parts[0].All(IsHan)
                    || parts[1].Length != 1 || !int.TryParse(parts[2], out var frequency) || frequency <= 0)
                {
                    Log.LogError(null, null, null, list.ItemSpec, number, 0, 0, 0, "A line holds a word of one to {0} Chinese characters, the letter of its part of speech, and its frequency.", LongestWord);
                    continue;
                }

                words[parts[0]] = new Entry(parts[1][0], frequency);
            }
        }

        return words;
    }

    private static bool IsHan(char character) => character >= FirstHan && character < FirstHan + HanCount;

    // The commoner a character is in words, the smaller its code, so that what is often asked for stands together.
    private static ushort[] Codes(Dictionary<string, Entry> words)
    {
        var weights = new long[HanCount];
        foreach (var word in words)
        {
            foreach (var character in word.Key)
            {
                weights[character - FirstHan] += word.Value.Frequency;
            }
        }

        var codes = new ushort[HanCount];
        var next = 0;
        foreach (var character in Enumerable.Range(0, HanCount).Where(index => weights[index] > 0).OrderByDescending(index => weights[index]).ThenBy(index => index))
        {
            codes[character] = (ushort)++next;
        }

        return codes;
    }

    // A node: 20 bits each of its value, its parent and the base of its children, from the low end.
    private static ulong[] Build(Dictionary<string, Entry> words, ushort[] codes, Dictionary<Entry, int> indices)
    {
        var children = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var word in words.Keys)
        {
            for (var length = word.Length - 1; length >= 0; length--)
            {
                var prefix = word.Substring(0, length);
                var isNew = !children.TryGetValue(prefix, out var list);
                if (isNew)
                {
                    children.Add(prefix, list = new List<int>());
                }

                list.Add(codes[word[length] - FirstHan]);
                if (!isNew)
                {
                    break;
                }
            }
        }

        var letters = new char[codes.Max() + 1];
        for (var index = 0; index < codes.Length; index++)
        {
            letters[codes[index]] = (char)(FirstHan + index);
        }

        var nodes = new ulong[1 << 18];
        var free = new FreeSlots(nodes.Length);
        free.Take(0);
        var last = 0;
        var level = new List<KeyValuePair<string, int>> { new KeyValuePair<string, int>("", 0) };
        while (level.Count > 0)
        {
            var next = new List<KeyValuePair<string, int>>();

            // Where the table is still empty, nodes of many children find room.
            foreach (var node in level.Where(node => children.ContainsKey(node.Key)).OrderByDescending(node => children[node.Key].Count).ThenBy(node => node.Value))
            {
                var own = children[node.Key].Distinct().OrderBy(code => code).ToArray();
                var start = free.Fit(own);
                nodes[node.Value] |= (ulong)start << 40;
                foreach (var code in own)
                {
                    var name = node.Key + letters[code];
                    var value = words.TryGetValue(name, out var entry) ? indices[entry] : 0;
                    nodes[start + code] = ((ulong)node.Value << 20) | (uint)value;
                    free.Take(start + code);
                    last = Math.Max(last, start + code);
                    next.Add(new KeyValuePair<string, int>(name, start + code));
                }
            }

            level = next;
        }

        // A step from any base with any code stays within the table.
        Array.Resize(ref nodes, last + 1 + letters.Length);
        return nodes;
    }

    /// <summary>The slots of the table that no node has yet; each taken one points on to the next that may be free.</summary>
    private sealed class FreeSlots
    {
        private readonly int[] _next;

        public FreeSlots(int count)
        {
            _next = Enumerable.Range(0, count).ToArray();
        }

        public void Take(int slot) => _next[slot] = slot + 1;

        /// <summary>The first base, 1 or more, from which the slots of all codes are free.</summary>
        public int Fit(int[] codes)
        {
            for (var slot = From(codes[0] + 1); ; slot = From(slot + 1))
            {
                if (AreFree(slot - codes[0], codes))
                {
                    return slot - codes[0];
                }
            }
        }

        private bool AreFree(int start, int[] codes)
        {
            foreach (var code in codes)
            {
                if (_next[start + code] != start + code)
                {
                    return false;
                }
            }

            return true;
        }

        private int From(int slot)
        {
            while (_next[slot] != slot)
            {
                _next[slot] = _next[_next[slot]];
                slot = _next[slot];
            }

            return slot;
        }
    }

    private struct Entry : IEquatable<Entry>
    {
        public Entry(char tag, int frequency)
        {
            Tag = tag;
            Frequency = frequency;
        }

        public char Tag { get; }

        public int Frequency { get; }

        public bool Equals(Entry other) => Tag == other.Tag && Frequency == other.Frequency;

        public override bool Equals(object obj) => obj is Entry other && Equals(other);

        public override int GetHashCode() => (Frequency * 31) + Tag;
    }
}
