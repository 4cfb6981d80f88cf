using System.Collections;

namespace Broadsheet;

/// <summary>A list that is made when it is first asked for.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
internal sealed class LazyList<T>(Func<List<T>> make) : IReadOnlyList<T>
{
    private readonly Lazy<List<T>> _items = new(make);

    public int Count => _items.Value.Count;

    public T this[int index] => _items.Value[index];

    public IEnumerator<T> GetEnumerator() => _items.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
