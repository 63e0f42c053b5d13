using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Explore.Ties;

/// <summary>Finds for how long around a moment the claims on a thing say the same.</summary>
internal sealed class SpanFinder
{
    private readonly Dictionary<string, Span> _spans = [];
    private readonly Dictionary<string, Claim>? _repeated;
    private readonly Casefile _file;
    private readonly Instant _at;

    public SpanFinder(Casefile file, Instant at)
    {
        (_file, _at) = (file, at);
        if (file.Claims.Any(claim => claim.Repeats is not null))
            _repeated = file.Claims.ToDictionary(claim => claim.Slug);
        foreach (var claim in file.Claims)
            Add(claim);
    }

    /// <summary>The span of an actor's facts, by the slug that answers for it, or of the positions on a meeting.</summary>
    public Span Of(string slug) => _spans.GetValueOrDefault(slug, Span.AllTime);

    private void Add(Claim claim)
    {
        if (claim.Statement.Meeting is { } meeting)
            Cut(meeting, claim);
        if (claim.Statement is not FactStatement)
            return;
        foreach (var actor in claim.Statement.Actors)
            Cut(_file.Identity(actor), claim);
    }

    private void Cut(string slug, Claim claim)
    {
        var span = _spans.TryGetValue(slug, out var known) ? known : StartOf(slug);
        HashSet<string>? seen = null;
        for (var said = claim; said is not null;)
        {
            foreach (var boundary in BoundariesOf(said))
                span = span.CutAt(boundary, _at);
            said = said.Repeats is { } next && (seen ??= [claim.Slug]).Add(next) ? _repeated!.GetValueOrDefault(next) : null;
        }
        _spans[slug] = span;
    }

    private Span StartOf(string slug)
    {
        if (!_file.Meetings.TryGetValue(slug, out var meeting))
            return Span.AllTime;
        var span = Span.AllTime;
        foreach (var boundary in BoundariesOf(meeting))
            span = span.CutAt(boundary, _at);
        return span;
    }

    private static IEnumerable<Instant> BoundariesOf(Claim claim)
    {
        yield return claim.StatedAt.CountsFrom;
        if ((claim.Statement as FactStatement)?.During is not { } during)
            yield break;
        if (during.Start is { } start)
            yield return start.Start;
        if (during.End is { } end)
            yield return end.Start;
    }

    private static IEnumerable<Instant> BoundariesOf(Meeting meeting)
    {
        if (meeting.Starts is { } starts)
        {
            yield return starts.Start;
            yield return starts.CountsFrom;
        }
        if (meeting.Ends is { } ends)
            yield return ends.End;
    }
}
