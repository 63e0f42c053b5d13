namespace ConflictGraph.Server.GraphQL.Reading;

/// <summary>A value that is there already, or that comes with a batch.</summary>
public abstract class Lookup
{
    public static Lookup<T> Of<T>(T value) => new Known<T>(value);

    /// <summary>All of them, in their order, when the last one has come.</summary>
    public static Lookup<IReadOnlyList<T>> All<T>(IEnumerable<Lookup<T>> lookups) => LookupList<T>.Of([.. lookups]);

    /// <summary>What a resolver returns: the value itself if it is there, so that the execution does not wait for anything.</summary>
    public static object? Shown(object? value) => value is Lookup lookup ? lookup.ForExecution() : value;

    /// <inheritdoc cref="Shown"/>
    public abstract object? ForExecution();
}
