namespace ConflictGraph.Server.Tests;

/// <summary>Tests that measure the memory of the process, in which nothing else may run then.</summary>
[CollectionDefinition(Collection, DisableParallelization = true)]
public static class Alone
{
    public const string Collection = "Alone";
}
