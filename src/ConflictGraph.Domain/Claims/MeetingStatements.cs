using ConflictGraph.Domain.Meetings;

namespace ConflictGraph.Domain.Claims;

/// <summary>That somebody does or does something else about a meeting.</summary>
public abstract record SubjectStatement(Subject Subject, string AtMeeting) : Statement
{
    public override string? Meeting => AtMeeting;

    public override IEnumerable<string> Actors => Subject switch
    {
        ActorSubject one => [one.Actor],
        GroupSubject group => [group.Of, .. group.Including, .. group.Except],
        _ => [],
    };
}

/// <summary>Whether somebody takes part in a meeting, with the condition as it was said.</summary>
public sealed record ParticipationStatement(Subject Subject, string AtMeeting, Participation Value, string? Condition = null)
    : SubjectStatement(Subject, AtMeeting);

/// <summary>What somebody thinks of a meeting.</summary>
public sealed record StanceStatement(Subject Subject, string AtMeeting, Stance Value) : SubjectStatement(Subject, AtMeeting);
