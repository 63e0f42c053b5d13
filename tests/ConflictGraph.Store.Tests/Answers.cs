using ConflictGraph.Domain;
using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Store.Tests;

/// <summary>All that a store says of a small world at a pin, as lines to compare.</summary>
internal static class Answers
{
    private static readonly ThingQuery[] Queries =
    [
        new ActorQuery(), new MeetingQuery(), new MeetingQuery { ByName = true }, new ProcessQuery(), new OutletQuery(), new DocumentQuery(),
        new ClaimQuery { IncludeRetracted = true }, new ClaimQuery(), new ClaimQuery { ByRecording = true }, new ClaimQuery { About = "b" },
        new ClaimQuery { IsDenial = true }, new ClaimQuery { Text = "qqq" },
    ];

    public static async Task<List<string>> OfAsync(IGraphStore store, Pin pin)
    {
        var lines = new List<string>();
        foreach (var page in await store.PagesAsync(pin, [.. Queries.Select(query => new PageRequest(query, 100))], default))
            lines.AddRange(page.Rows.Select(row => $"{row.Place} {Line(row.Thing)}"));
        lines.AddRange((await store.CountsAsync(pin, Queries, default)).Select(count => $"{count}"));
        lines.AddRange((await store.ThingsAsync(pin, ["a", "b", "c", "c1", "wire", "astana"], default)).Select(found => found.Key + " " + Line(found.Value)).Order());
        var file = await store.CasesAsync(pin, ["astana"], default);
        lines.AddRange(file.Claims.Select(Line).Order());
        lines.AddRange(file.Actors.Values.Select(Line).Order());
        lines.AddRange(file.MergedInto.Select(entry => $"{entry}").Order());
        return lines;
    }

    /// <summary>Lists print as the name of their type, so what matters of them is added.</summary>
    private static string Line(Thing thing) => thing switch
    {
        Domain.Claims.Claim claim => $"{claim} {string.Join(',', claim.Retractions)} {string.Join(',', claim.Evidence)}",
        Domain.Actors.Actor actor => $"{actor} {string.Join(',', actor.Absorbed)}",
        _ => thing.ToString(),
    };
}
