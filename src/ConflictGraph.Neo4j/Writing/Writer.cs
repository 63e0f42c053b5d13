using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;
using ConflictGraph.Neo4j.Model;
using ConflictGraph.Neo4j.Querying;

namespace ConflictGraph.Neo4j.Writing;

/// <summary>
/// Commits events: reads what they touch, and then writes all of it in one statement that does nothing if a version has come in between. Each attempt
/// has an id of its own, so that one which is sent again after its answer was lost is recognised and not written twice.
/// </summary>
/// <param name="clock">Takes the place of the database's clock; null in production, where several servers have one clock only if it is the database's.</param>
internal sealed class Writer(QueryApi api, TimeProvider? clock)
{
    private WrittenSoFar? _loading;

    /// <returns>The version that the events made, or what is the newest instead.</returns>
    /// <exception cref="ArgumentException">An event does not fit what is there, or comes from before it.</exception>
    public Task<(bool IsWritten, Head Head)> WriteAsync(
        IReadOnlyList<(JournalEvent Event, Instant? RecordedAt)> events, long basedOn, CancellationToken cancellation) =>
        WriteAsync(new(api), events, basedOn, cancellation);

    /// <summary>The same for one batch after the other: what is known of things is not asked again, as long as nobody else writes.</summary>
    public async Task<(bool IsWritten, Head Head)> LoadAsync(
        IReadOnlyList<(JournalEvent Event, Instant? RecordedAt)> events, long basedOn, CancellationToken cancellation)
    {
        var known = Interlocked.Exchange(ref _loading, null) is { } kept && kept.Head.Version == basedOn ? kept : new(api);
        var written = await WriteAsync(known, events, basedOn, cancellation);
        if (written.IsWritten && events.All(one => one.Event is RecordEvent))
        {
            known.GoOn(written.Head);
            _loading = known;
        }
        return written;
    }

    private async Task<(bool IsWritten, Head Head)> WriteAsync(
        WrittenSoFar known, IReadOnlyList<(JournalEvent Event, Instant? RecordedAt)> events, long basedOn, CancellationToken cancellation)
    {
        var touched = Touched.By(events);
        await known.LoadAsync(touched.Things, touched.Claims, touched.WithLeads, cancellation);
        if (known.Head.Version != basedOn)
            return (false, known.Head);
        var rows = new EventRows(known);
        var (version, last) = (basedOn, known.Head.RecordedAt);
        foreach (var (journalEvent, recordedAt) in events)
        {
            if (recordedAt <= last)
                throw new ArgumentException($"An event of {recordedAt} cannot follow one of {last}.", nameof(events));
            if (EventCheck.ProblemOf(journalEvent, known) is { } problem)
                throw new ArgumentException(problem, nameof(events));
            rows.Add(journalEvent, ++version, recordedAt);
            last = recordedAt ?? last;
        }
        // What has been sent is seen through, so that whoever is told of it is told what became of it.
        return await SendAsync(rows, events[0].RecordedAt, events[^1].RecordedAt, basedOn, version);
    }

    private async Task<(bool IsWritten, Head Head)> SendAsync(EventRows rows, Instant? first, Instant? last, long basedOn, long version)
    {
        var parameters = new
        {
            commit = Guid.NewGuid().ToString("N"),
            basedOn,
            version,
            after = first?.Milliseconds,
            recordedAt = last?.Milliseconds,
            now = clock is null ? (long?)null : Instant.Of(clock.GetUtcNow()).Milliseconds,
            never = Never.Value,
            totals = rows.Totals,
            rows.Changes,
            rows.Stubs,
            rows.Actors,
            rows.Meetings,
            rows.Processes,
            rows.Outlets,
            rows.Documents,
            rows.Claims,
            rows.Facts,
            rows.Memberships,
            rows.Repeats,
            rows.Texts,
            rows.Quotes,
            rows.Namings,
            rows.Boundaries,
        };
        var answers = await api.WriteAsync(rows.Corrects ? WriteStatements.Correct : WriteStatements.Record, parameters, row =>
        {
            var isWritten = row[2].ValueKind == System.Text.Json.JsonValueKind.True;
            var recordedAt = row[isWritten ? 3 : 1];
            return (isWritten, new Head(
                isWritten ? version : row[0].GetInt64(), recordedAt.ValueKind == System.Text.Json.JsonValueKind.Number ? new Instant(recordedAt.GetInt64()) : null));
        }, isSafeToRepeat: true, CancellationToken.None);
        return answers.Count == 1 ? answers[0] : throw new StoreUnavailableException(
            "The Neo4j database has no ConflictGraph data any more: somebody emptied it. Start this server anew.");
    }
}
