using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.LookingBack;

/// <summary>
/// For how long answers stand, from one casefile, over all time: at each moment of a span the resolver gives the same answer. Pure; it shares what the
/// resolver has worked out, and so belongs to the same reader.
/// </summary>
public sealed class Spans(Resolver resolver)
{
    /// <summary>The facts asked for, each once for every stretch of time in which it stands. In no particular order.</summary>
    public IEnumerable<FactSpan> OfFacts(FactQuestion question) => resolver.Dockets.ByFact(question).SelectMany(one => Of(one.Fact, one.Claims));

    /// <summary>The same of the parts in a meeting, and of the roles that are held there.</summary>
    public IEnumerable<FactSpan> OfFactsAt(string meeting) => resolver.Dockets.ByFactAt(meeting).SelectMany(one => Of(one.Fact, one.Claims));

    /// <summary>Where actors stand on a meeting, each once for every stretch of time in which it does.</summary>
    /// <exception cref="KeyNotFoundException">The casefile has no such meeting.</exception>
    public IEnumerable<PositionSpan> OfPositions(string meeting)
    {
        foreach (var ofActor in new History(resolver).Timeline(meeting).GroupBy(change => change.Actor))
        {
            PositionSpan? open = null;
            foreach (var change in ofActor)
            {
                if (open is not null && IsAlike(open.Position, change.After))
                {
                    open = open with { Position = change.After };
                    continue;
                }
                if (open is not null)
                    yield return open with { Until = change.Moment };
                open = change.After.Side == Side.Unknown ? null : new(change.Moment, null, change.After);
            }
            if (open is not null)
                yield return open;
        }
    }

    private static bool IsAlike(Position one, Position other) =>
        (one.Side, one.Participation, one.Status) == (other.Side, other.Participation, other.Status);

    private IEnumerable<FactSpan> Of(FactStatement fact, IReadOnlyList<Claim> claims)
    {
        var moments = resolver.Dockets.ChangesOf(claims);
        var before = moments.Count == 0 ? Instant.Earliest : moments[0].Plus(-1);
        (Instant? From, FactStatus? Status, Instant Last) open = (null, StatusAt(before), before);
        foreach (var moment in moments)
        {
            var status = StatusAt(moment);
            if (status != open.Status)
            {
                if (open.Status is not null)
                    yield return new(open.From, moment, FactAt(open.Last));
                open = (moment, status, moment);
            }
            open.Last = moment;
        }
        if (open.Status is not null)
            yield return new(open.From, null, FactAt(open.Last));

        FactStatus? StatusAt(Instant moment)
        {
            foreach (var outline in FactFinder.Outlines(resolver.Dockets.Judge(claims, moment, other => other.Equals(fact))))
                return outline.Status;
            return null;
        }

        Fact FactAt(Instant moment) => resolver.Finder.Of(resolver.Dockets.Judge(claims, moment, other => other.Equals(fact))).Single();
    }
}
