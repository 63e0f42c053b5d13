using ConflictGraph.Domain.LookingBack;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Supposing;

/// <summary>
/// What a supposition changes: the positions on all meetings that it touches, as they are and as they would be. It serves a question what if, a
/// dry run, and the report of what was recorded alike, and finds the same for each.
/// </summary>
public sealed class Consequences(IGraphStore store)
{
    private const int MeetingsAtOnce = 50;

    /// <summary>The changes as they are judged at the moment at which the things count as recorded.</summary>
    public Task<ChangesBrought> OfAsync(Supposition supposition, int first, CancellationToken cancellation) =>
        OfAsync(supposition, supposition.RecordedAt, first, cancellation);

    /// <summary>
    /// The changes at some moment. A new name alone is none, though it stands in the reasons: both sides are told with the new names.
    /// </summary>
    /// <param name="first">How many to tell; 0 only counts them.</param>
    public async Task<ChangesBrought> OfAsync(Supposition supposition, Instant at, int first, CancellationToken cancellation)
    {
        var supposed = new SupposedStore(store, supposition);
        var told = new List<PositionChange>();
        var total = 0;
        foreach (var meetings in (await new TouchedMeetings(store, supposed, supposition).FindAsync(cancellation)).Chunk(MeetingsAtOnce))
        {
            var after = new Resolver(await supposed.CasesAsync(supposition.Pin, meetings, cancellation), at);
            var before = new Resolver(Renamed(await store.CasesAsync(supposition.Pin, meetings, cancellation), after.File), at);
            foreach (var meeting in meetings.Where(after.File.Meetings.ContainsKey))
            {
                cancellation.ThrowIfCancellationRequested();
                var finder = new ChangeFinder(after.File, meeting, new(before, meeting), new(after, meeting), supposition.RecordedAt);
                var differing = finder.Differing();
                told.AddRange(differing.Take(first - told.Count).Select(finder.Of));
                total += differing.Count;
            }
        }
        return new(told, total);
    }

    /// <summary>The file with the names of another, so that the words of two answers differ only where the answers do.</summary>
    private static Casefile Renamed(Casefile file, Casefile names) => new()
    {
        Claims = file.Claims,
        Actors = file.Actors.ToDictionary(one => one.Key, one => names.Actors.GetValueOrDefault(one.Key, one.Value)),
        Meetings = file.Meetings.ToDictionary(one => one.Key, one => one.Value with { Name = names.Meetings.GetValueOrDefault(one.Key, one.Value).Name }),
        Documents = file.Documents,
        Outlets = file.Outlets.ToDictionary(one => one.Key, one => one.Value with { Name = names.Outlets.GetValueOrDefault(one.Key, one.Value).Name }),
        MergedInto = file.MergedInto,
    };
}
