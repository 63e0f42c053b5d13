namespace ConflictGraph.Server.GraphQL.Watching;

/// <summary>One event of a subscription, and what a filter asks of it.</summary>
/// <param name="Index">Its place among all of its kind that the version brought, whoever watches.</param>
/// <param name="Actors">The slugs of the actors that it is about, and of all that were merged with them by then.</param>
public sealed record News<T>(int Index, T What, string? Meeting, IReadOnlySet<string> Actors)
{
    /// <param name="meeting">Only of this meeting; null for any.</param>
    /// <param name="actor">Only about this actor; null for any.</param>
    public bool IsOf(string? meeting, string? actor) =>
        (meeting is null || meeting == Meeting) && (actor is null || Actors.Contains(actor));
}
