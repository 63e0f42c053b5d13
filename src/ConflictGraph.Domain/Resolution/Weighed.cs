using ConflictGraph.Domain.Meetings;

namespace ConflictGraph.Domain.Resolution;

/// <summary>What the rules found on one actor's part and stance; a position is this with all that there is to tell about it.</summary>
internal sealed class Weighed
{
    public required string Actor { get; init; }

    public required Answer Answer { get; init; }

    public required Docket<Participation> Docket { get; init; }

    public required Finding<Participation> Finding { get; init; }

    public required Tally Tally { get; init; }
}
