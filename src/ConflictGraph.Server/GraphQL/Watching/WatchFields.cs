using GraphQL.Builders;

namespace ConflictGraph.Server.GraphQL.Watching;

/// <summary>Declares what all subscriptions have in common.</summary>
public static class WatchFields
{
    public static void DeclareCursor<TView>(this ComplexGraphType<TView> type) where TView : WatchEvent => type.Must(
        "cursor", typeof(StringGraphType), "Where this event stands. Give the last one that was seen as 'after' to go on behind it.", view => view.Cursor);

    public static FieldBuilder<TView, object> TakesAfter<TView>(this FieldBuilder<TView, object> field) => field.Takes(
        "after", typeof(StringGraphType),
        "Resume behind the event with this cursor, without a gap or a repeat; or behind a version of the data, by the id of its dataVersion. From now on if absent.");

    /// <summary>What the subscription tells, one event each time that the client is ready for it.</summary>
    public static void Tells<TView>(this FieldBuilder<TView, object> field, Func<IResolveFieldContext, IAsyncEnumerable<WatchEvent>> events) =>
        field.ResolveStream(context => new EventSource(events(context)));
}
