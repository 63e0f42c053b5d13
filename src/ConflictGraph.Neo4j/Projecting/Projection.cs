using ConflictGraph.Domain.LookingBack;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;
using ConflictGraph.Neo4j.Querying;

namespace ConflictGraph.Neo4j.Projecting;

/// <summary>
/// Keeps the newest settled facts as relationships, a batch after the other. How far it has come is kept in the graph, so that whoever goes on, goes on
/// from there; of several servers one is at it at a time.
/// </summary>
internal sealed class Projection(IGraphStore store, QueryApi api, TimeSpan lease)
{
    private const int ActorsAtOnce = 200;
    private const int MeetingsAtOnce = 5;

    private static readonly FactEnd[] OwnEnds = [FactEnd.RolesOf, FactEnd.MembershipsOf, FactEnd.SupportBy, FactEnd.Relations, FactEnd.Successions];

    private readonly string _holder = Guid.NewGuid().ToString("N");

    /// <summary>Brings the projection to a version, if no other server is at it.</summary>
    /// <returns>The version that it shows.</returns>
    public async Task<long> AdvanceAsync(long version, CancellationToken cancellation)
    {
        var state = await TakeAsync(cancellation);
        if (!state.IsOurs)
            return state.Version;
        try
        {
            using var working = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            var keeping = KeepAsync(working.Token);
            var advancing = AdvanceAsync(state, version, working.Token);
            await Task.WhenAny(keeping, advancing);
            await working.CancelAsync();
            await keeping;
            return await advancing;
        }
        finally
        {
            await api.WriteAsync(ProjectionStatements.Release, new { holder = _holder }, row => true, isSafeToRepeat: true, CancellationToken.None);
        }
    }

    private async Task<long> AdvanceAsync(ProjectionState state, long version, CancellationToken cancellation)
    {
        // A graph that was emptied begins anew.
        var isEmptied = state.Version > version || state.Target > version;
        var from = isEmptied ? 0 : state.Version;
        var target = isEmptied ? version : state.Target ?? version;
        if (from == target)
            return target;
        var owners = await Owners.TouchedAsync(store, api, from, target, cancellation);
        var pin = new Pin(target, null);
        if ((isEmptied ? "" : state.ActorsUpTo) is { } doneActors)
        {
            await foreach (var chunk in ChunksAsync(owners.Actors, ProjectionStatements.Actors, doneActors, ActorsAtOnce, cancellation))
                await WriteAsync(chunk, [], await FactsAsync(pin, chunk, cancellation), [], null, target, ProjectionState.AtActor(chunk[^1]), cancellation);
        }
        await foreach (var chunk in ChunksAsync(owners.Meetings, ProjectionStatements.Meetings, isEmptied ? "" : state.MeetingsUpTo, MeetingsAtOnce, cancellation))
            await WriteAsync([], chunk, [], await PositionsAsync(pin, chunk, cancellation), null, target, ProjectionState.AtMeeting(chunk[^1]), cancellation);
        await WriteAsync([], [], [], [], target, null, null, cancellation);
        return target;
    }

    /// <summary>The slugs behind a place, some at a time: those of a list in order, or all that there are.</summary>
    private async IAsyncEnumerable<string[]> ChunksAsync(
        IReadOnlyList<string>? list, Cypher all, string after, int count, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        while (true)
        {
            var chunk = list is null
                ? [.. await api.ReadAsync(all, new { after, count }, row => row[0].GetString()!, cancellation)]
                : list.Where(slug => string.CompareOrdinal(slug, after) > 0).Take(count).ToArray();
            if (chunk.Length == 0)
                yield break;
            yield return chunk;
            after = chunk[^1];
        }
    }

    private async Task<List<TieRow>> FactsAsync(Pin pin, string[] actors, CancellationToken cancellation)
    {
        FactQuestion[] questions = [.. actors.SelectMany(_ => OwnEnds, (actor, end) => new FactQuestion(actor, end))];
        var file = await store.FactsAsync(pin, questions, cancellation);
        var spans = new Spans(new Resolver(file, Instant.Latest));
        return
        [
            .. from question in questions
               where file.Identity(question.Actor) == question.Actor
               from span in spans.OfFacts(question)
               let row = Ties.OfFact(span, question.Actor, pin.Version)
               where row is not null
               select row,
        ];
    }

    private async Task<List<TieRow>> PositionsAsync(Pin pin, string[] meetings, CancellationToken cancellation)
    {
        var file = await store.CasesAsync(pin, meetings, cancellation);
        var rows = new List<TieRow>();
        foreach (var meeting in meetings.Where(file.Meetings.ContainsKey))
        {
            cancellation.ThrowIfCancellationRequested();
            var spans = new Spans(new Resolver(file, Instant.Latest));
            rows.AddRange(spans.OfPositions(meeting).Select(span => Ties.OfPosition(span, pin.Version)));
            rows.AddRange(spans.OfFactsAt(meeting).Select(span => Ties.OfFactAt(span, pin.Version)).OfType<TieRow>());
        }
        return rows;
    }

    private async Task<ProjectionState> TakeAsync(CancellationToken cancellation) => (await api.WriteAsync(
        ProjectionStatements.Take, new { holder = _holder, milliseconds = (long)lease.TotalMilliseconds }, row => new ProjectionState(
            row[0].GetBoolean(), row[1].GetInt64(), row[2].ValueKind == System.Text.Json.JsonValueKind.Number ? row[2].GetInt64() : null, row[3].GetString()),
        isSafeToRepeat: true, cancellation))[0];

    /// <summary>Renews the lease until it is told to end, or has lost it.</summary>
    private async Task KeepAsync(CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(lease / 3);
        try
        {
            while (await timer.WaitForNextTickAsync(cancellation) && (await TakeAsync(cancellation)).IsOurs)
            {
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
        }
    }

    private async Task WriteAsync(
        string[] actors, string[] meetings, List<TieRow> facts, List<TieRow> positions, long? version, long? target, string? cursor, CancellationToken cancellation)
    {
        var written = await api.WriteAsync(
            ProjectionStatements.Write, new { holder = _holder, actors, meetings, facts, positions, version, target, cursor }, row => true,
            isSafeToRepeat: true, cancellation);
        if (written.Count == 0)
            throw new OperationCanceledException("Another server has taken the projection over.");
    }
}
