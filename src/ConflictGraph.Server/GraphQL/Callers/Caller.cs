namespace ConflictGraph.Server.GraphQL.Callers;

/// <summary>Who asks, and what that one may do.</summary>
/// <param name="Name">What the caller is called; null where it has no name, as on loopback.</param>
/// <param name="Role">The highest role; null for a caller that may do nothing.</param>
public sealed record Caller(string? Name, Role? Role)
{
    /// <summary>One of those who may do everything without a name.</summary>
    public static readonly Caller Trusted = new(null, Callers.Role.Administrator);

    /// <summary>Somebody who has not said who it is.</summary>
    public static readonly Caller Unknown = new(null, null);

    /// <summary>Tells callers apart where limits are counted; null for one that has shown nothing.</summary>
    public string? Id { get; init; }

    /// <summary>When what the caller has shown expires; null if never.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>All roles that the caller has, the least first.</summary>
    public IReadOnlyList<Role> Roles => [.. Enum.GetValues<Role>().Where(May)];

    public bool May(Role needed) => Role >= needed;
}
