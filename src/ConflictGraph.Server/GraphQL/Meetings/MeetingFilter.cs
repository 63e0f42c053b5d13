namespace ConflictGraph.Server.GraphQL.Meetings;

/// <summary>Which meetings are wanted.</summary>
public sealed class MeetingFilter(IDictionary<string, object?> fields)
{
    /// <summary>The list for the store, once the rules have said whom it may hold.</summary>
    /// <exception cref="RequestError">A condition is not what it takes.</exception>
    public static Lookup<StoredList> List(IResolveFieldContext context, MomentReading reading)
    {
        var order = context.Given<MeetingOrder?>("orderBy") ?? MeetingOrder.StartsDesc;
        var filter = context.Given<MeetingFilter>("filter") ?? new MeetingFilter(new Dictionary<string, object?>());
        var query = filter.Query() with
        {
            ByName = order is MeetingOrder.NameAsc or MeetingOrder.NameDesc,
            Descending = order is MeetingOrder.StartsDesc or MeetingOrder.NameDesc,
        };
        return filter.Attended(reading).Select(among => new StoredList(reading, query with { Among = among }, $"meetings {order}"));
    }

    private MeetingQuery Query() => new()
    {
        Process = fields.Slug("process"),
        Text = fields.Text("text"),
        StartsFrom = fields.Date("startsFrom"),
        StartsBefore = fields.Date("startsBefore"),
    };

    private Lookup<ValueList<string>?> Attended(MomentReading reading) => fields.Slug("attendedBy") is not { } actor
        ? Lookup.Of<ValueList<string>?>(null)
        : reading.MeetingsOf.Load(actor)
            .Then(meetings => Lookup.All(meetings.Select(reading.Cases.Load)))
            .Select(cases => (ValueList<string>?)cases
                .Select(settled => settled.PositionOf(actor))
                .Where(position => position.Side == Side.Attending)
                .Select(position => position.Meeting)
                .ToValueList());
}
