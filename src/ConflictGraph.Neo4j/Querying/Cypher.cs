using System.Diagnostics.CodeAnalysis;

namespace ConflictGraph.Neo4j.Querying;

/// <summary>
/// A statement. Its text is a constant, so that no value can ever become a part of it: values are parameters. How it is run is planned once: every one
/// finds its rows by an index whatever the sizes are, and planning anew with each growth would cost seconds each time.
/// </summary>
public sealed class Cypher([ConstantExpected] string text)
{
    public string Text { get; } = "CYPHER replan=skip " + text;

    public override string ToString() => Text;
}
