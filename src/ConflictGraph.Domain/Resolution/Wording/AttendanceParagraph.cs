using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Meetings;

namespace ConflictGraph.Domain.Resolution.Wording;

/// <summary>Who attends and who does not, as one paragraph.</summary>
internal sealed class AttendanceParagraph(Names names, Meeting meeting)
{
    private const int MostNames = 20;

    private static readonly (Func<Position, bool> Belongs, string One, string Many)[] Groups =
    [
        (position => position.Participation is Participation.Attended, "attended", "attended"),
        (position => position.Participation is Participation.Observed, "attended as an observer", "attended as observers"),
        (IsMeant(Side.Attending, FactStatus.Unreported), "was expected to attend, without a report that it did", "were expected to attend, without a report that they did"),
        (position => position.Side is Side.Attending, "is expected to attend", "are expected to attend"),
        (position => position.Participation is Participation.DidNotAttend, "did not attend", "did not attend"),
        (position => position.Participation is Participation.Withdrew, "withdrew", "withdrew"),
        (IsMeant(Side.StayingAway, FactStatus.Unreported), "was expected to stay away, without a report that it did", "were expected to stay away, without a report that they did"),
        (position => position.Side is Side.StayingAway, "is expected to stay away", "are expected to stay away"),
        (position => position.Side is Side.Undecided, "has not made up its mind", "have not made up their minds"),
        (position => position.Side is Side.NotInvited, "is not invited or is kept out", "are not invited or are kept out"),
        (position => position.Side is Side.Contested, "is claimed for different sides by sources of equal weight", "are claimed for different sides by sources of equal weight"),
    ];

    public string Of(IReadOnlyList<Position> positions)
    {
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

    private static Func<Position, bool> IsMeant(Side side, FactStatus status) => position => position.Side == side && position.Status == status;

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
