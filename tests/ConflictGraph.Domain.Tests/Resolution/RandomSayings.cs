using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Sources;
using CsCheck;

namespace ConflictGraph.Domain.Tests.Resolution;

/// <summary>Random claims by few speakers on few actors, so that everything meets everything.</summary>
internal static class RandomSayings
{
    private static readonly string[] Actors = ["a", "b", "c", "wing"];

    public static readonly Gen<Saying> One = Gen.Select(
        Gen.Int[0, 9], Gen.OneOf(Actors), Gen.Enum<Participation>(), Gen.Enum<Capacity>(), Gen.Int[0, 3], Gen.Int[0, 6], Gen.Enum<Quantifier>(), Gen.Int[0, 4],
        (kind, actor, value, capacity, speaker, day, quantifier, document) => new Saying(kind, actor, value, capacity, speaker, day, quantifier, document));

    public static readonly Gen<Saying[]> Worlds = One.Array[1, 12];

    public static Given Make(IEnumerable<Saying> sayings)
    {
        var given = new Given().Actor("wing", ActorKind.Coalition)
            .Outlet("outlet-0", Reliability.A).Outlet("outlet-1", Reliability.C).Outlet("outlet-2", Reliability.E)
            .Document("doc-0", "outlet-0").Document("doc-1", "outlet-1").Document("doc-2", "outlet-2", from: "doc-0").Document("doc-3", "outlet-0", from: "doc-2");
        given.Member("a", "front");
        given.Member("wing", "front");
        given.Member("c", "wing");
        given.Role("speaker-1", "a", RoleKind.Spokesperson);
        foreach (var saying in sayings)
            saying.AddTo(given);
        return given;
    }
}
