using ConflictGraph.Domain;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Benchmarks.Engine;

/// <summary>A meeting of forty actors, which are members of one coalition, with claims on both.</summary>
public static class Talks
{
    public const string Meeting = "talks";
    public const string Coalition = "coalition";
    public const int Actors = 40;

    public static readonly Instant TheEve = PartialDate.OfDay(2017, 1, 20).LastMoment;

    /// <param name="claimsEach">How many claims there are on each actor's position: one by itself, the others by officials.</param>
    public static IEnumerable<Thing> With(int claimsEach)
    {
        yield return new Meeting { Slug = Meeting, Name = "The talks", Starts = PartialDate.OfDay(2017, 1, 23) };
        yield return new Actor { Slug = Coalition, Name = "The coalition", Kind = ActorKind.Coalition };
        for (var number = 0; number < Actors; number++)
        {
            var actor = $"actor-{number}";
            yield return new Actor { Slug = actor, Name = $"Actor {number}", Kind = ActorKind.Faction };
            yield return new Outlet { Slug = $"outlet-{number}", Name = $"Outlet {number}", Reliability = Reliability.C };
            yield return new Document { Slug = $"document-{number}", Outlet = $"outlet-{number}", Title = $"Document {number}" };
            yield return Claim($"member-{number}", new MembershipStatement(actor, Coalition), Capacity.FirstParty, actor, number);
            yield return Claim($"own-{number}", Position(actor, Participation.WillAttend), Capacity.FirstParty, actor, number);
            for (var other = 1; other < claimsEach; other++)
                yield return Claim($"other-{number}-{other}", Position(actor, (number + other - 1) % 3 == 0 ? Participation.WillNotAttend : Participation.WillAttend), Capacity.ThirdPartyUnnamed, null, number);
        }
    }

    private static ParticipationStatement Position(string actor, Participation value) => new(new ActorSubject(actor), Meeting, value);

    private static Claim Claim(string slug, Statement statement, Capacity capacity, string? speaker, int number) => new()
    {
        Slug = slug,
        Statement = statement,
        Speaker = speaker,
        SpeakerName = speaker is null ? "officials" : null,
        Capacity = capacity,
        StatedAt = PartialDate.OfDay(2017, 1, 10),
        Evidence = [new Evidence { Document = $"document-{number}" }],
    };
}
