using System.Diagnostics.CodeAnalysis;

namespace ConflictGraph.Neo4j.Querying;

/// <summary>A statement. Its text is a constant, so that no value can ever become a part of it: values are parameters.</summary>
public sealed class Cypher([ConstantExpected] string text)
{
    public string Text => text;

    public override string ToString() => text;
}
