using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Embedded.Memory;

namespace ConflictGraph.Embedded.Reading;

internal sealed class ClaimSelection(Graph graph, Moment moment, ClaimQuery query)
{
    private readonly TextMatch? _text = query.Text is { } text ? new(text) : null;
    private readonly HashSet<string>? _about = Same(query.About, graph, moment);
    private readonly HashSet<string>? _speakers = Same(query.Speaker, graph, moment);

    public Selection<ClaimRow> Select() =>
        new(query.ByRecording ? graph.ClaimsByRecording : graph.ClaimsByStatement, Matches, row => row.ClaimAt(moment))
        {
            Candidates = new ClaimCandidates(graph, moment, query).Fewest(_about, _speakers),
            MayWalk = query.Among is null,
            Low = query.ByRecording ? null : Selections.InFrontOf(query.StatedFrom),
            High = query.ByRecording ? null : Selections.InFrontOf(query.StatedBefore),
            Total = moment.IsWhole && query with { Descending = false, ByRecording = false, IncludeRetracted = false } == new ClaimQuery()
                ? graph.Claims.CountAt(moment.Version) - (query.IncludeRetracted ? 0 : TakenBack()) : null,
        };

    private bool Matches(ClaimRow row)
    {
        var claim = row.Claim;
        return row.IsVisibleAt(moment)
            && (query.Meeting is null || claim.Statement.Meeting == query.Meeting)
            && (_about is null || claim.Statement.Actors.Any(_about.Contains))
            && (_speakers is null || claim.Speaker is { } speaker && _speakers.Contains(speaker))
            && (query.Document is null || StandsIn(claim, query.Document))
            && (query.Outlet is null || IsFrom(claim, query.Outlet))
            && (query.Capacities is null || query.Capacities.AsSpan().Contains(claim.Capacity, comparer: null))
            && (!query.IsDenial || claim.Statement is FactStatement { Denied: true })
            && Selections.IsBetween(claim.StatedAt, query.StatedFrom, query.StatedBefore)
            && (_text is null || HasText(row, _text))
            && (query.IncludeRetracted || !row.IsTakenBackAt(graph, moment));
    }

    private static bool StandsIn(Claim claim, string document)
    {
        foreach (var evidence in claim.Evidence.AsSpan())
        {
            if (evidence.Document == document)
                return true;
        }
        return false;
    }

    private bool IsFrom(Claim claim, string outlet)
    {
        foreach (var evidence in claim.Evidence.AsSpan())
        {
            if (IsFrom(outlet, evidence.Document))
                return true;
        }
        return false;
    }

    private bool IsFrom(string outlet, string document) => graph.Documents.Find(document)?.At(moment)?.Thing.Outlet == outlet;

    private static bool HasText(ClaimRow row, TextMatch text)
    {
        var claim = row.Claim;
        return text.IsPartOf(claim.SpeakerName)
            || claim.Statement is ParticipationStatement { Condition: { } condition } && text.IsPartOf(condition)
            || claim.Evidence.Any(evidence => text.IsPartOf(evidence.Quote))
            || row.Notes is { } notes && HasLongQuote(notes, text);
    }

    private static bool HasLongQuote(ClaimNotes notes, TextMatch text)
    {
        foreach (var key in notes.LongQuoteKeys.AsSpan())
        {
            if (text.IsPartOfKey(key))
                return true;
        }
        return false;
    }

    private int TakenBack()
    {
        var count = 0;
        foreach (var row in graph.Claims.TakenBack)
        {
            if (row.IsVisibleAt(moment) && row.IsTakenBackAt(graph, moment))
                count++;
        }
        return count;
    }

    private static HashSet<string>? Same(string? actor, Graph graph, Moment moment) =>
        actor is null ? null
        : graph.Actors.Find(actor) is { } node ? [.. node.SameAs(moment).Select(same => same.Slug)]
        : [actor];
}
