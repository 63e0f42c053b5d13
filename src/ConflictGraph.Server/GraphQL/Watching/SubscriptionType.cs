namespace ConflictGraph.Server.GraphQL.Watching;

public sealed class SubscriptionType : ObjectGraphType
{
    public SubscriptionType(Watching watching)
    {
        Name = "Subscription";
        Description = "What is told as it is recorded, over a WebSocket (graphql-transport-ws) or as server-sent events (Accept: text/event-stream).";
        this.Must("positionChanged", typeof(PositionEventType),
                "Each change of a position that a record brings, judged at the moment of the recording; the mere passing of time is no event. "
                + "'after' resumes from a cursor that was seen before.")
            .Takes("meeting", typeof(IdGraphType), "Only on this meeting, by its slug.")
            .Takes("actor", typeof(IdGraphType), "Only of this actor, by its slug, also by that of one that was merged into it.")
            .TakesAfter().Tells(watching.Positions);
        this.Must("claimRecorded", typeof(ClaimEventType), "Each claim that is recorded, in the order of recording. 'after' resumes from a cursor that was seen before.")
            .Takes("meeting", typeof(IdGraphType), "Only on this meeting, by its slug.")
            .Takes("about", typeof(IdGraphType), "Only claims that name this actor, by its slug, also by that of one that was merged into it.")
            .TakesAfter().Tells(watching.Claims);
    }
}
