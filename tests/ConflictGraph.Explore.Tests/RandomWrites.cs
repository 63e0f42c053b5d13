using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Explore.Tests;

/// <summary>A small world, and writes to it of every kind, each made from a number.</summary>
internal static class RandomWrites
{
    private static readonly string[] Actors = ["a", "b", "c", "d", "all", "more", "turkey"];
    private static readonly string[] Meetings = ["talks", "other"];

    public static RecordEvent World() => new Given().Actors("a", "b", "c", "d").Actor("all", kind: ActorKind.Coalition).Actor("more", kind: ActorKind.Coalition)
        .Actor("turkey", kind: ActorKind.State).Process("process").Meeting("talks", starts: "2017-01-15", process: "process").Meeting("other")
        .Member("a", "all").Member("b", "all").Allied("a", "b").Supports("turkey", "a").AllStand("all", "talks", Participation.WillAttend).Event;

    /// <summary>Null where the number leads to nothing that can be written.</summary>
    public static async Task<JournalEvent?> NextAsync(uint seed, int number, IGraphStore store)
    {
        var dice = new Dice(seed);
        var claims = (await store.PagesAsync(new Pin(store.Head.Version, null), [new PageRequest(new ClaimQuery { IncludeRetracted = true }, 500)], default))[0]
            .Rows.Select(row => row.Thing.Slug).Order(StringComparer.Ordinal).ToArray();
        switch (dice.Next(12))
        {
            case 0:
                return new RetractEvent(dice.Of(claims), "wire", null, "wrong", null);
            case 1:
                return new RankEvent(dice.Of(claims), dice.Of([Rank.Preferred, Rank.Deprecated, Rank.Normal]), "seen");
            case 2:
                var (keep, absorb) = (dice.Of(["a", "b"]), dice.Of(["c", "d"]));
                return (await store.ThingsAsync(new Pin(store.Head.Version, null), [absorb], default))[absorb].Slug == absorb
                    ? new MergeEvent(keep, absorb, "one") : new UndoMergeEvent(absorb, "two");
            case 3:
                return new Given(withSources: false).Actor(dice.Of(["a", "b", "c"]), $"Name {number}").Event;
            case 4:
                return new RecordEvent([new Outlet { Slug = "wire", Name = "Wire", Reliability = dice.Of([Reliability.A, Reliability.B, Reliability.E]) }]);
            case 5:
                return new Given(withSources: false).Meeting(dice.Of(Meetings), $"Meeting {number}", $"2017-01-{1 + dice.Next(28):00}", dice.Of<string?>(["process", null])).Event;
            default:
                var given = new Given($"claim-{number}", withSources: false);
                given.Says(StatementOf(dice), statedAt: $"2017-01-{1 + dice.Next(28):00}", capacity: dice.Of([Capacity.Editorial, Capacity.FirstParty, Capacity.ThirdPartyNamed]), speaker: dice.Of(Actors));
                return given.Event;
        }
    }

    private static Statement StatementOf(Dice dice)
    {
        var (one, other) = (dice.Of(Actors), dice.Of(Actors));
        var denied = dice.Next(4) == 0;
        var during = dice.Next(3) == 0 ? new Interval(PartialDateFormat.Parse($"2017-01-{1 + dice.Next(14):00}"), PartialDateFormat.Parse($"2017-01-{15 + dice.Next(14):00}")) : null;
        return dice.Next(8) switch
        {
            0 => new MembershipStatement(one, dice.Of(["all", "more"])) { Denied = denied, During = during },
            1 => new SupportStatement(one, other, [dice.Of([SupportKind.Weapons, SupportKind.Funding])]) { Denied = denied, During = during },
            2 => new RelationStatement(one, other, dice.Of([RelationKind.Allied, RelationKind.AtWar])) { Denied = denied, During = during },
            3 => new SuccessionStatement(one, other, SuccessionKind.Splinter) { Denied = denied },
            4 => new RoleStatement(one, other, dice.Of([RoleKind.Leader, RoleKind.Spokesperson])) { Denied = denied, AtMeeting = dice.Of<string?>(["talks", null]) },
            5 => new MeetingRoleStatement(one, dice.Of(Meetings), MeetingRoleKind.Guarantor) { Denied = denied },
            6 => new ParticipationStatement(new GroupSubject(dice.Of(["all", "more"]), Quantifier.All), dice.Of(Meetings), dice.Of(Enum.GetValues<Participation>())),
            _ => new ParticipationStatement(new ActorSubject(one), dice.Of(Meetings), dice.Of(Enum.GetValues<Participation>())),
        };
    }

    private sealed class Dice(uint seed)
    {
        private ulong _state = seed * 2654435761UL + 1;

        public int Next(int sides)
        {
            _state = _state * 6364136223846793005UL + 1442695040888963407UL;
            return (int)((_state >> 33) % (uint)sides);
        }

        public T Of<T>(IReadOnlyList<T> choices) => choices[Next(choices.Count)];
    }
}
