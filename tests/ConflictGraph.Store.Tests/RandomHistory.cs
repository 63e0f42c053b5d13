using ConflictGraph.Domain;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;
using CsCheck;

namespace ConflictGraph.Store.Tests;

/// <summary>Random events that fit each other, and random questions about them.</summary>
internal sealed class RandomHistory(Instant noon)
{
    private const int Few = 5;
    private readonly HashSet<int> _absorbed = [];
    private int _claims;

    /// <summary>What happens, to which things, and when; a number each.</summary>
    public static readonly Gen<(int What, int One, int Other, int Third)[]> Seeds =
        Gen.Select(Gen.Int[0, 14], Gen.Int[0, Few - 1], Gen.Int[0, Few - 1], Gen.Int[0, 9]).Array[1, 25];

    public static RecordEvent World() => new(Enumerable.Range(0, Few).SelectMany(i => new Thing[]
    {
        Given.Outlet("outlet-" + i, "Outlet " + i), Given.Document("document-" + i, "outlet-" + i % 3, from: i > 1 ? "document-" + (i - 1) : null),
        Given.Actor("actor-" + i, "Name " + i % 3), Given.Process("process-" + i), Given.Meeting("meeting-" + i, process: "process-" + i % 2),
    }).ToValueList());

    /// <summary>The event that a seed stands for, which may be none.</summary>
    public JournalEvent? Next((int What, int One, int Other, int Third) seed)
    {
        var (what, one, other, third) = seed;
        return what switch
        {
            0 => Given.Record(Given.Actor("actor-" + one, "Name " + other), Given.Outlet("outlet-" + other, "Outlet " + third)),
            1 => Given.Record(Given.Meeting("meeting-" + one, "Meeting " + other, third % 2 == 0 ? $"2017-0{third + 1}" : null, process: "process-" + other)),
            2 => Given.Record(Given.Document("document-" + one, "outlet-" + other, third % 2 == 0 ? $"2017-0{third + 1}" : null, "document-" + third % Few)),
            3 => Merge(one, other),
            4 => _absorbed.Remove(one) ? new UndoMergeEvent("actor-" + one, "two") : null,
            5 when _claims > 0 => new RetractEvent("claim-" + (one * other + third) % _claims, third % 2 == 0 ? "actor-" + one : "outlet-" + one, null, "no",
                third == 9 ? Claim(one, other, third) : null),
            6 when _claims > 0 => new RankEvent("claim-" + (one * other + third) % _claims, (Rank)(third % 3), "so"),
            7 => Given.Record(Claim(new MembershipStatement("actor-" + one, "actor-" + other), one, other, third)),
            8 => Given.Record(Claim(new RoleStatement("actor-" + one, "actor-" + other, RoleKind.Leader), one, other, third)),
            9 => Given.Record(Claim(new SupportStatement("actor-" + one, "actor-" + other, [SupportKind.Weapons]), one, other, third)),
            10 => Given.Record(Claim(new ParticipationStatement(new GroupSubject("actor-" + one, Quantifier.All), "meeting-" + other, Participation.WillAttend), one, other, third)),
            _ => Given.Record(Claim(one, other, third), Claim(other, third % Few, one)),
        };
    }

    public static readonly Gen<ThingQuery> Queries = Gen.Select(Gen.Int[0, 20], Gen.Int[0, Few - 1], Gen.Bool).Select(Query);

    private static ThingQuery Query(int which, int one, bool descending) => which switch
    {
        0 => new ActorQuery { Descending = descending },
        1 => new ActorQuery { Descending = descending, NameStartsWith = "name " + one },
        2 => new ActorQuery { Descending = descending, Among = ["actor-" + one, "actor-0"] },
        3 => new MeetingQuery { Descending = descending },
        4 => new MeetingQuery { Descending = descending, ByName = true },
        5 => new MeetingQuery { Descending = descending, Process = "process-" + one },
        6 => new MeetingQuery { Descending = descending, StartsFrom = Given.Date("2017-04") },
        7 => new MeetingQuery { Descending = descending, StartsBefore = Given.Date("2017-06") },
        8 => new OutletQuery { Descending = descending },
        9 => new ProcessQuery { Descending = descending },
        10 => new DocumentQuery { Descending = descending },
        11 => new DocumentQuery { Descending = descending, Outlet = "outlet-" + one },
        12 => new DocumentQuery { Descending = descending, DerivedFrom = "document-" + one },
        13 => new ClaimQuery { Descending = descending, IncludeRetracted = true },
        14 => new ClaimQuery { Descending = descending, ByRecording = true },
        15 => new ClaimQuery { Descending = descending, Meeting = "meeting-" + one },
        16 => new ClaimQuery { Descending = descending, About = "actor-" + one },
        17 => new ClaimQuery { Descending = descending, Speaker = "actor-" + one, ByRecording = true },
        18 => new ClaimQuery { Descending = descending, Outlet = "outlet-" + one },
        19 => new ClaimQuery { Descending = descending, Document = "document-" + one, About = "actor-1" },
        _ => new ClaimQuery { Descending = descending, StatedFrom = Given.Date("2017-01-05") },
    };

    private MergeEvent? Merge(int keep, int absorb) =>
        keep != absorb && !_absorbed.Contains(keep) && _absorbed.Add(absorb) ? new MergeEvent("actor-" + keep, "actor-" + absorb, "one") : null;

    private Claim Claim(int one, int other, int third) =>
        Claim(new ParticipationStatement(new ActorSubject("actor-" + one), "meeting-" + other, Participation.WillAttend), one, other, third);

    private Claim Claim(Statement statement, int one, int other, int third) => Given.Claim(
        "claim-" + _claims++, statement,
        third % 3 == 0 ? null : "actor-" + third % Few, $"2017-01-0{third % 9 + 1}", third % 2 == 0 ? default : noon.Plus((third - 8) * 60_000L),
        "document-" + (one + other) % Few, repeats: third == 7 && _claims > 1 ? "claim-" + (_claims - 2) : null);
}
