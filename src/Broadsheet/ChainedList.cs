using System.Collections;

namespace Broadsheet;

/// <summary>Several lists, one behind the other, without copying them.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
internal sealed class ChainedList<T> : IReadOnlyList<T>
{
    private readonly IReadOnlyList<T>[] _lists;

    private ChainedList(IReadOnlyList<T>[] lists) => _lists = lists;

    public int Count => _lists.Sum(l => l.Count);

    public T this[int index]
    {
        get
        {
            var left = index;
            foreach (var list in _lists)
            {
                if (left >= 0 && left < list.Count)
                {
                    return list[left];
                }

                left -= list.Count;
            }

            throw new ArgumentOutOfRangeException(nameof(index));
        }
    }

    internal static ChainedList<T> Of(NewsCorpus[] corpora, Func<NewsCorpus, IReadOnlyList<T>> list) =>
        new([.. corpora.Select(list)]);

    public IEnumerator<T> GetEnumerator() => _lists.SelectMany(l => l).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
