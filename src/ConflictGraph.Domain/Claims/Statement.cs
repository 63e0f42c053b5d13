namespace ConflictGraph.Domain.Claims;

/// <summary>What a claim asserts. There are eight kinds.</summary>
public abstract record Statement
{
    private protected Statement() { }

    /// <summary>The slugs of all actors that the statement names.</summary>
    public abstract IEnumerable<string> Actors { get; }

    /// <summary>The slug of the meeting that it is about, if it is about one.</summary>
    public virtual string? Meeting => null;
}
