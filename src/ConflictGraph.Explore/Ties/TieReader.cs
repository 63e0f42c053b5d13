using System.Collections.Immutable;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;
using ConflictGraph.Explore.Graphs;

namespace ConflictGraph.Explore.Ties;

/// <summary>Reads what is said on many things at once and has the rules settle it.</summary>
internal sealed class TieReader(IGraphStore store, Pin pin, Instant at)
{
    /// <summary>How many things are read at a time, so that no file grows without bound.</summary>
    private const int ActorsAtOnce = 500;
    private const int MeetingsAtOnce = 20;

    private static readonly FactEnd[] Ends = Enum.GetValues<FactEnd>();

    /// <summary>The facts in which actors stand, by actor.</summary>
    public async IAsyncEnumerable<(string Slug, NodeTies Ties)> FactsAsync(
        IReadOnlyCollection<string> actors, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var chunk in actors.Chunk(ActorsAtOnce))
        {
            FactQuestion[] questions = [.. chunk.SelectMany(_ => Ends, (actor, end) => new FactQuestion(actor, end))];
            var file = await store.FactsAsync(pin, questions, cancellation);
            var resolver = new Resolver(file, at);
            var spans = new SpanFinder(file, at);
            foreach (var actor in chunk)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return (actor, new NodeTies(FactsOf(actor, resolver), spans.Of(actor)));
            }
        }
    }

    /// <summary>Who stands on which side of meetings or has a part in them, and the processes of which they are rounds, by meeting.</summary>
    public async IAsyncEnumerable<(string Slug, NodeTies Ties)> MeetingsAsync(
        IReadOnlyCollection<string> meetings, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var chunk in meetings.Chunk(MeetingsAtOnce))
        {
            var file = await store.CasesAsync(pin, chunk, cancellation);
            var resolver = new Resolver(file, at);
            var spans = new SpanFinder(file, at);
            var onGroups = file.Claims.Where(claim => claim.Statement is SubjectStatement { Subject: GroupSubject })
                .Select(claim => claim.Statement.Meeting!).ToHashSet();
            foreach (var slug in chunk)
            {
                cancellation.ThrowIfCancellationRequested();
                var ties = file.Meetings.TryGetValue(slug, out var meeting) ? AtMeeting(meeting, resolver) : [];
                yield return (slug, new NodeTies(ties, spans.Of(slug), onGroups.Contains(slug)));
            }
        }
    }

    /// <summary>The rounds of processes, by process.</summary>
    public async IAsyncEnumerable<(string Slug, NodeTies Ties)> ProcessesAsync(
        IReadOnlyCollection<string> processes, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var rounds = processes.ToDictionary(process => process, _ => new List<Tie>());
        var queries = processes.Select(process => new MeetingQuery { Process = process });
        await foreach (var round in new AllPages(store, pin).OfAsync(queries, cancellation))
        {
            if (round is Meeting { Process: { } process } && rounds.TryGetValue(process, out var ties))
                ties.Add(new Tie(round.Slug, EdgeKind.RoundOf, false, FactStatus.Settled));
        }
        foreach (var (process, ties) in rounds)
            yield return (process, new NodeTies(NodeTies.Sorted(ties), Span.AllTime));
    }

    private static ImmutableArray<Tie> FactsOf(string actor, Resolver resolver)
    {
        var ties = new List<Tie>();
        foreach (var end in Ends)
        {
            foreach (var (statement, status) in resolver.Outlines(new FactQuestion(actor, end)))
            {
                var (kind, from, to) = EdgeKinds.FirstOf(statement);
                if (from != to)
                    ties.Add(from == actor ? new(to, kind, true, status) : new(from, kind, false, status));
            }
        }
        return NodeTies.Sorted(ties);
    }

    private static ImmutableArray<Tie> AtMeeting(Meeting meeting, Resolver resolver)
    {
        var ties = new List<Tie>();
        foreach (var standing in resolver.Sides(meeting.Slug))
            ties.Add(new(standing.Actor, EdgeKinds.Of(standing.Side)!.Value, false, standing.Status));
        foreach (var (statement, status) in resolver.OutlinesAt(meeting.Slug))
        {
            foreach (var (_, actor, _) in EdgeKinds.Of(statement).Where(edge => edge.Kind == EdgeKind.HasRoleAt))
                ties.Add(new(actor, EdgeKind.HasRoleAt, false, status));
        }
        if (meeting.Process is { } process)
            ties.Add(new(process, EdgeKind.RoundOf, true, FactStatus.Settled));
        return NodeTies.Sorted(ties);
    }
}
