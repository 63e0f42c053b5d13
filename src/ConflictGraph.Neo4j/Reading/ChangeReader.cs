using System.Text.Json;
using ConflictGraph.Domain;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Neo4j.Model;
using ConflictGraph.Neo4j.Querying;

namespace ConflictGraph.Neo4j.Reading;

/// <summary>Reads the change feed: what happened, and then all that it recorded.</summary>
internal sealed class ChangeReader(QueryApi api)
{
    /// <summary>The most things that are read at once, if that many are not of one change.</summary>
    private const int MostThings = 10_000;

    private static readonly (string Property, string Kind)[] Lists =
    [
        ("outlets", Kind.Outlet), ("documents", Kind.Document), ("actors", Kind.Actor), ("processes", Kind.Process), ("meetings", Kind.Meeting), ("claims", "Claim"),
    ];

    public async Task<IReadOnlyList<Committed>> ReadAsync(long after, long upTo, int count, CancellationToken cancellation)
    {
        if (after >= upTo)
            return [];
        var all = await api.ReadAsync(ChangeStatements.Changes, new { after, upTo, count }, row => row[0].Clone(), cancellation);
        var changes = Few(all, MostThings);
        var things = await ThingsAsync(changes, cancellation);
        return [.. changes.Select(change => Committed(change, things[VersionOf(change)]))];
    }

    /// <summary>See <see cref="IGraphStore.NamesAsync"/>.</summary>
    public async Task<NamesPage> NamesAsync(long after, long upTo, int count, CancellationToken cancellation)
    {
        if (after >= upTo)
            return new(after, []);
        var all = await api.ReadAsync(ChangeStatements.ChangesOfThings, new { after, upTo, count = count + 1L }, row => row[0].Clone(), cancellation);
        var changes = Few(all, count);
        var things = await ThingsAsync(changes, cancellation);
        return new(
            changes.Count < all.Count ? VersionOf(changes[^1]) : upTo,
            [.. changes.SelectMany(change => things[VersionOf(change)], (change, thing) =>
                new NamedState(thing, VersionOf(change), new(change.Number("recordedAt")!.Value)))]);
    }

    private static long VersionOf(JsonElement change) => change.Number("version")!.Value;

    /// <summary>By version, what was recorded.</summary>
    private async Task<Dictionary<long, List<Thing>>> ThingsAsync(List<JsonElement> changes, CancellationToken cancellation)
    {
        var wanted = changes.SelectMany(change => Lists.SelectMany(list =>
            change.Texts(list.Property).Select(slug => new { list.Kind, slug, version = VersionOf(change) }))).ToList();
        var things = changes.ToDictionary(VersionOf, _ => new List<Thing>());
        if (wanted.Count == 0)
            return things;
        await api.ReadAsync(ChangeStatements.Recorded, new { things = wanted }, row =>
        {
            var kind = row[1].GetString()!;
            things[row[0].GetInt64()].Add(kind == "Claim" ? ClaimRows.Read(row[2]) : ThingRows.Read(kind, row[2]));
            return true;
        }, cancellation);
        return things;
    }

    /// <summary>As many of the changes as have no more than so many things together, one at least.</summary>
    private static List<JsonElement> Few(List<JsonElement> changes, int mostThings)
    {
        var things = 0L;
        for (var i = 0; i < changes.Count; i++)
        {
            things += Lists.Sum(list => changes[i].Part(list.Property)?.GetArrayLength() ?? 0);
            if (i > 0 && things > mostThings)
                return changes[..i];
        }
        return changes;
    }

    private static Committed Committed(JsonElement change, List<Thing> things) => new(
        VersionOf(change), new(change.Number("recordedAt")!.Value), Words<EventKind>.Read(change.Text("kind")!) switch
        {
            EventKind.Retract => new RetractEvent(
                change.Text("claim")!, change.Text("by")!, ThingRows.Date(change.Text("statedAt")), change.Text("reason")!, things.Count == 0 ? null : (Claim)things[0]),
            EventKind.Rank => new RankEvent(change.Text("claim")!, Words<Rank>.Read(change.Text("rank")!), change.Text("reason")!),
            EventKind.Merge => new MergeEvent(change.Text("keep")!, change.Text("absorbed")!, change.Text("reason")!),
            EventKind.UndoMerge => new UndoMergeEvent(change.Text("absorbed")!, change.Text("reason")!),
            _ => new RecordEvent(things.ToValueList()),
        });
}
