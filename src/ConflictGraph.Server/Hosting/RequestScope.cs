using System.Collections;

namespace ConflictGraph.Server.Hosting;

/// <summary>The request that an entry in the log belongs to.</summary>
public sealed class RequestScope(string id) : IReadOnlyList<KeyValuePair<string, object?>>
{
    public string Id => id;

    public int Count => 1;

    public KeyValuePair<string, object?> this[int index] => index == 0 ? KeyValuePair.Create("Request", (object?)id) : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        yield return this[0];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => $"Request:{id}";
}
