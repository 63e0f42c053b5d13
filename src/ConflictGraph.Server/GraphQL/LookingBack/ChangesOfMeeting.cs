using ConflictGraph.Server.GraphQL.Meetings;

namespace ConflictGraph.Server.GraphQL.LookingBack;

/// <summary>What differs between two moments of a meeting.</summary>
public static class ChangesOfMeeting
{
    /// <exception cref="RequestError">A date is none that a calendar has, or the second moment is before the first.</exception>
    public static Lookup<IEnumerable<PositionChangeView>> Between(IResolveFieldContext<MeetingView> context)
    {
        var (from, to, first) = (context.Instant("from")!.Value, context.Instant("to")!.Value, context.First());
        if (to < from)
            throw RequestError.BadArgument($"'to' takes a moment that is not before 'from', which is {from}.");
        return context.Source.Case.Select(settled => PositionChangeView.All(context.Source.Reading, settled.Changes(from, to).Take(first)));
    }
}
