namespace ConflictGraph.Server.GraphQL.Reading;

/// <summary>Reads the cases of meetings as they are at one moment; those that are remembered are not read.</summary>
/// <param name="memory">Null where nothing is remembered.</param>
public sealed class CaseReading(IGraphStore store, Pin pin, Instant at, KeptFiles kept, VerdictMemory? memory)
{
    /// <summary>Files that are looked through for each thing that is shown; beyond them one file for all is quicker.</summary>
    private const int MostFiles = 8;

    /// <returns>The case of each.</returns>
    public async Task<Func<string, MeetingCase>> ReadAsync(IReadOnlyList<string> meetings, CancellationToken cancellation)
    {
        var recalled = meetings.ToDictionary(meeting => meeting, meeting => memory?.Recall(meeting, pin, at) ?? Recollection.None);
        var unread = meetings.Where(meeting => OwnOf(recalled[meeting]) is null).ToList();
        var file = unread.Count > 0 ? kept.Keep(await store.CasesAsync(pin, unread, cancellation)) : Casefile.Empty;
        var resolver = new Resolver(file, at);
        return meeting => Open(meeting, recalled[meeting]);

        Casefile? OwnOf(Recollection recollection) => meetings.Count > MostFiles ? null : recollection.Case?.File;

        MeetingCase Open(string meeting, Recollection recollection)
        {
            var own = OwnOf(recollection);
            var reader = own is null ? resolver : new Resolver(kept.Keep(own), at);
            if (recollection.Settled is { } settled)
                reader.Recall(meeting, settled);
            return new(meeting, own ?? file, reader, isItsOwn: own is not null || unread.Count == 1, recollection);
        }
    }
}
