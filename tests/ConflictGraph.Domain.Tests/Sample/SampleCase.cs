using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Tests.Recording;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Tests.Sample;

/// <summary>The whole sample as one casefile, recorded but without a store.</summary>
internal static class SampleCase
{
    public static async Task<Casefile> ReadAsync(Instant? knownAt)
    {
        var world = World.Empty();
        await world.RecordAsync(SampleFile.Read());
        var things = Assert.Single(world.Store.Events).Things;
        return new Casefile
        {
            Claims = [.. things.OfType<Claim>().Where(claim => knownAt is not { } known || claim.RecordedAt <= known)],
            Actors = things.OfType<Actor>().ToDictionary(actor => actor.Slug),
            Meetings = things.OfType<Meeting>().ToDictionary(meeting => meeting.Slug),
            Documents = things.OfType<Document>().ToDictionary(document => document.Slug),
            Outlets = things.OfType<Outlet>().ToDictionary(outlet => outlet.Slug),
        };
    }
}
