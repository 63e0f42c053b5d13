using ConflictGraph.Server.GraphQL.Measuring;

namespace ConflictGraph.Server.GraphQL.Actors;

/// <summary>Which actors are wanted.</summary>
public sealed class ActorFilter(IDictionary<string, object?> fields)
{
    /// <summary>The page that the field asks for, once the rules have said whom it may hold.</summary>
    /// <exception cref="RequestError">A condition is not what it takes.</exception>
    public static Lookup<Connection<ActorView>> Page(IResolveFieldContext context)
    {
        var order = context.Given<ActorOrder?>("orderBy") ?? ActorOrder.NameAsc;
        var filter = context.Given<ActorFilter>("filter") ?? new ActorFilter(new Dictionary<string, object?>());
        var query = filter.Query() with { Descending = order == ActorOrder.NameDesc };
        var measured = order == ActorOrder.InfluenceDesc ? context.RequestServices!.GetRequiredService<Influences>().Newest : null;
        var page = context.Page(measured is null ? $"actors {order}" : RankedActors.Order);
        return context.Moment().Then(reading => Lookup.All(filter.Sets(reading)).Then(sets =>
        {
            var wanted = query with { Among = InAll(sets) };
            return measured is null
                ? new StoredList(reading, wanted, $"actors {order}").Page<ActorView>(page)
                : new Once<Connection<ActorView>>(cancellation =>
                    new RankedActors(reading, wanted, measured, context.RequestServices!.GetRequiredService<IGraphStore>()).PageAsync(page, cancellation));
        }));
    }

    private ActorQuery Query() => new()
    {
        Kinds = fields.Values<ActorKind>("kinds"),
        Text = fields.Text("text"),
        NameStartsWith = fields.Text("nameStartsWith"),
        ActiveAt = fields.Date("activeAt"),
        ExternalId = fields.Get<ExternalId>("externalId"),
    };

    private IEnumerable<Lookup<IReadOnlySet<string>>> Sets(MomentReading reading)
    {
        if (fields.Slug("memberOf") is { } coalition)
            yield return reading.MembersOf(coalition);
        if (fields.Slug("sponsoredBy") is { } sponsor)
            yield return reading.SponsoredBy(sponsor);
    }

    private static ValueList<string>? InAll(IReadOnlyList<IReadOnlySet<string>> sets) =>
        sets.Count == 0 ? null : sets.Aggregate<IEnumerable<string>>(Enumerable.Intersect).Order(StringComparer.Ordinal).ToValueList();
}
