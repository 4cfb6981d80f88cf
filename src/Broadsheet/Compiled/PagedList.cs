using System.Collections;

namespace Broadsheet.Compiled;

/// <summary>A list over pages that knows how many elements each page has before it is read.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
internal sealed class PagedList<T> : IReadOnlyList<T>
{
    private readonly int[] _starts;
    private readonly Func<int, int, T> _element;
    private readonly Func<int, IReadOnlyList<T>> _all;

    /// <summary>Makes the list.</summary>
    /// <param name="starts">The number of elements before each page, and of all at the end.</param>
    /// <param name="element">Gives an element by page and number on the page.</param>
    /// <param name="all">Gives all elements of a page.</param>
    internal PagedList(int[] starts, Func<int, int, T> element, Func<int, IReadOnlyList<T>> all)
    {
        _starts = starts;
        _element = element;
        _all = all;
    }

    public int Count => _starts[_starts.Length - 1];

    public T this[int index]
    {
        get
        {
            if (index < 0 || index >= Count)
            {
                throw new ArgumentOutOfRangeException(nameof(index));
            }

            // Of several pages that begin at the same number, all but the last are empty.
            var low = 0;
            var high = _starts.Length - 1;
            while (high - low > 1)
            {
                var middle = (low + high) >>> 1;
                if (_starts[middle] <= index)
                {
                    low = middle;
                }
                else
                {
                    high = middle;
                }
            }

            return _element(low, index - _starts[low]);
        }
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var page = 0; page + 1 < _starts.Length; page++)
        {
            // A page without elements is not opened.
            if (_starts[page + 1] > _starts[page])
            {
                var elements = _all(page);
                for (var i = 0; i < elements.Count; i++)
                {
                    yield return elements[i];
                }
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
