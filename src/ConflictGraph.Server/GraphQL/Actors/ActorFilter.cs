namespace ConflictGraph.Server.GraphQL.Actors;

/// <summary>Which actors are wanted.</summary>
public sealed class ActorFilter(IDictionary<string, object?> fields)
{
    /// <summary>The list for the store, once the rules have said whom it may hold.</summary>
    /// <exception cref="RequestError">A condition is not what it takes.</exception>
    public static Lookup<StoredList> List(IResolveFieldContext context, MomentReading reading)
    {
        var order = context.Given<ActorOrder?>("orderBy") ?? ActorOrder.NameAsc;
        var filter = context.Given<ActorFilter>("filter") ?? new ActorFilter(new Dictionary<string, object?>());
        var query = filter.Query() with { Descending = order == ActorOrder.NameDesc };
        return Lookup.All(filter.Sets(reading)).Select(sets => new StoredList(reading, query with { Among = InAll(sets) }, $"actors {order}"));
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
