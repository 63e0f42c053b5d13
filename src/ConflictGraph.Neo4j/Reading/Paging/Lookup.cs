using ConflictGraph.Neo4j.Querying;

namespace ConflictGraph.Neo4j.Reading.Paging;

/// <summary>One way to find things of a kind: pages of them in either direction, and how many there are.</summary>
/// <param name="kind">What it finds, as <see cref="PageReader"/> reads it.</param>
internal sealed class Lookup(string kind, Cypher ascending, Cypher descending, Cypher count)
{
    public string Kind => kind;

    public Cypher Ascending => ascending;

    public Cypher Descending => descending;

    public Cypher Count => count;
}
