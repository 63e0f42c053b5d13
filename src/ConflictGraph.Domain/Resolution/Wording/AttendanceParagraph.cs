using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Meetings;

namespace ConflictGraph.Domain.Resolution.Wording;

/// <summary>Who attends and who does not, as one paragraph.</summary>
internal sealed class AttendanceParagraph(Names names, Meeting meeting, bool hasBegun)
{
    private const int MostNames = 20;

    /// <summary>The first that fits is where a position is told. Values may be contested on one side: as outcomes, they say that much.</summary>
    private (Func<Position, bool> Belongs, string One, string Many)[] Groups =>
    [
        (position => position.Participation is Participation.Attended, "attended", "attended"),
        (position => position.Participation is Participation.Observed, "attended as an observer", "attended as observers"),
        (IsReported(Side.Attending), "attended, though claims of equal weight differ on how", "attended, though claims of equal weight differ on how"),
        (IsUnreported(Side.Attending), "was expected to attend, and no report says whether it came to that", "were expected to attend, and no report says whether it came to that"),
        (position => position.Side is Side.Attending, "is expected to attend", "are expected to attend"),
        (position => position.Participation is Participation.DidNotAttend, "did not attend", "did not attend"),
        (position => position.Participation is Participation.Withdrew, "withdrew", "withdrew"),
        (IsReported(Side.StayingAway), "did not attend or withdrew", "did not attend or withdrew"),
        (IsUnreported(Side.StayingAway), "was expected to stay away, and no report says whether it came to that", "were expected to stay away, and no report says whether it came to that"),
        (position => position.Side is Side.StayingAway, "is expected to stay away", "are expected to stay away"),
        (IsUnreported(Side.Undecided), "was undecided, and no report says what came of it", "were undecided, and no report says what came of it"),
        (position => position.Side is Side.Undecided, "is undecided", "are undecided"),
        (position => position.Side is Side.NotInvited, "is not invited or is kept out", "are not invited or are kept out"),
        (position => position.Side is Side.Contested, "is claimed for different sides by sources of equal weight", "are claimed for different sides by sources of equal weight"),
    ];

    /// <param name="positions">Those to tell of.</param>
    /// <param name="kinds">The kinds of actor that were asked for; null for all.</param>
    public string Of(IReadOnlyList<Position> positions, IReadOnlyCollection<ActorKind>? kinds)
    {
        if (positions.Count == 0 && kinds is { Count: > 0 })
            return $"Nothing that stands says whether any {English.List([.. kinds.Distinct().Order().Select(kind => Noun(kind, 1))], "or")} takes part in {names.Of(meeting.Slug)}.";
        if (positions.Count == 0)
            return $"Nothing that stands says who takes part in {names.Of(meeting.Slug)}.";
        var left = positions.ToList();
        var sentences = new List<string>();
        foreach (var (belongs, one, many) in Groups)
        {
            var group = left.FindAll(position => belongs(position));
            left.RemoveAll(group.Contains);
            if (group.Count > 0)
                sentences.Add($"{Count(group)} {(group.Count == 1 ? one : many)}: {List(group)}.");
        }
        return $"For {English.Closed(names.Of(meeting.Slug))}{(names.Of(meeting.Slug).Contains(',', StringComparison.Ordinal) ? "" : ",")} "
            + string.Join(' ', sentences.Select((sentence, index) => index == 0 ? sentence : English.Capitalized(sentence)));
    }

    private static Func<Position, bool> IsReported(Side side) => position =>
        position.Side == side && position.Candidates.Count > 0 && position.Candidates.All(candidate => candidate.Participation.IsOutcome());

    private Func<Position, bool> IsUnreported(Side side) => position => hasBegun && position.Side == side && !IsOutcome(position);

    private static bool IsOutcome(Position position) => position.Participation is { } value && value.IsOutcome();

    private string Count(IReadOnlyList<Position> group) => English.List(
    [
        .. group.GroupBy(position => names.Find(position.Actor) is Actor actor ? actor.Kind : ActorKind.Faction)
            .OrderBy(kind => kind.Key)
            .Select(kind => $"{English.Number(kind.Count())} {Noun(kind.Key, kind.Count())}"),
    ]);

    private string List(IReadOnlyList<Position> group)
    {
        var named = group.Take(MostNames).Select(position => names.Of(position.Actor));
        var more = group.Count - MostNames;
        return English.List([.. more > 0 ? named.Append($"{English.Number(more)} others") : named]);
    }

    private static string Noun(ActorKind kind, int count) => (kind, count) switch
    {
        (ActorKind.Person, 1) => "person",
        (ActorKind.Person, _) => "people",
        (_, 1) => kind.ToString().ToLowerInvariant(),
        _ => kind.ToString().ToLowerInvariant() + "s",
    };
}
