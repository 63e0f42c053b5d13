namespace ConflictGraph.Server.GraphQL.Claims;

/// <summary>Which claims are wanted.</summary>
public sealed class ClaimFilter(IDictionary<string, object?> fields)
{
    /// <summary>The list for the store.</summary>
    /// <exception cref="RequestError">A condition is not what it takes.</exception>
    public static StoredList List(IResolveFieldContext context, MomentReading reading)
    {
        var order = context.Given<ClaimOrder?>("orderBy") ?? ClaimOrder.StatedDesc;
        var filter = context.Given<ClaimFilter>("filter") ?? new ClaimFilter(new Dictionary<string, object?>());
        var query = filter.Query() with
        {
            ByRecording = order is ClaimOrder.RecordedAsc or ClaimOrder.RecordedDesc,
            Descending = order is ClaimOrder.StatedDesc or ClaimOrder.RecordedDesc,
        };
        return new StoredList(reading, query, $"claims {order}");
    }

    private ClaimQuery Query() => new()
    {
        Meeting = fields.Slug("meeting"),
        About = fields.Slug("about"),
        Speaker = fields.Slug("speaker"),
        Outlet = fields.Slug("outlet"),
        Document = fields.Slug("document"),
        Capacities = fields.Values<Capacity>("capacities"),
        StatedFrom = fields.Date("statedFrom"),
        StatedBefore = fields.Date("statedBefore"),
        Text = fields.Text("text"),
        IncludeRetracted = fields.Get<bool>("includeRetracted"),
    };
}
