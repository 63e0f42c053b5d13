namespace ConflictGraph.Domain.Claims;

/// <summary>Of whom a claim speaks.</summary>
public abstract record Subject
{
    private protected Subject() { }
}

/// <summary>One actor, by its slug.</summary>
public sealed record ActorSubject(string Actor) : Subject;

/// <summary>Some or all of a coalition or class, as in "all rebel groups" or "a number of groups, including Ahrar al-Sham". All are slugs.</summary>
public sealed record GroupSubject(string Of, Quantifier Quantifier) : Subject
{
    public ValueList<string> Including { get; init; } = [];

    public ValueList<string> Except { get; init; } = [];
}
