using ConflictGraph.Server.GraphQL.Meetings;

namespace ConflictGraph.Server.GraphQL.Exploring;

/// <summary>Which contradictions are wanted.</summary>
public sealed class ContradictionFilter(IDictionary<string, object?> fields)
{
    private const string Order = "contradictions";

    public static ContradictionFilter Of(IResolveFieldContext context) =>
        context.Given<ContradictionFilter>("filter") ?? new ContradictionFilter(new Dictionary<string, object?>());

    /// <exception cref="RequestError">A condition is not what it takes.</exception>
    public Lookup<Connection<ContradictionView>> Page(IResolveFieldContext context)
    {
        var (meeting, actor, page) = (fields.Slug("meeting"), fields.Slug("actor"), context.Page(Order));
        return context.Moment().Then(reading => new Once<Connection<ContradictionView>>(async cancellation =>
        {
            var found = await reading.Explorer.ContradictionsAsync(meeting, actor, cancellation);
            var rows = found.Where(Takes).Select(one => (Place: PlaceOf(one), new ContradictionView(reading, one))).DistinctBy(row => row.Place);
            return new SettledList<ContradictionView>(rows, PositionsOfMeeting.NewestFirst, Order).Page(page, view => view);
        }));
    }

    private bool Takes(Contradiction contradiction) =>
        (fields.ListOrNull<ContradictionKind>("kinds") is not { } kinds || kinds.Contains(contradiction.Kind))
        && (fields.Get<bool?>("settled") is not { } settled || settled == contradiction.SettledBy is not null);

    private static Keyset PlaceOf(Contradiction contradiction)
    {
        var claims = contradiction.Claims.Select(claim => claim.Slug).Order(StringComparer.Ordinal).ToList();
        return new(
            SortKeys.OfInstant(contradiction.Claims.Max(claim => claim.StatedAt.CountsFrom)),
            $"{contradiction.Meeting} {contradiction.Actor} {contradiction.Kind} {claims[0]} {claims[^1]} {claims.Count}");
    }
}
