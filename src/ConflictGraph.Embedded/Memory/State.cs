using ConflictGraph.Domain;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Embedded.Memory;

/// <summary>What was recorded of a thing at one time.</summary>
/// <param name="nameKey">The sort key of its name; empty for what is not ordered by name.</param>
internal sealed class State<T>(EntityNode<T> node, T thing, string nameKey, long version, Instant recordedAt) where T : Thing
{
    public EntityNode<T> Node => node;
    public T Thing => thing;
    public string NameKey => nameKey;
    public long Version => version;
    public Instant RecordedAt => recordedAt;

    public bool IsCurrentAt(Moment moment) => ReferenceEquals(node.At(moment), this);
}
