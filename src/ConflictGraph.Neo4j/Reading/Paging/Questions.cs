using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;
using ConflictGraph.Neo4j.Model;

namespace ConflictGraph.Neo4j.Reading.Paging;

/// <summary>Turns queries into questions, and chooses the way that leads to the fewest candidates; in order where none leads to few.</summary>
internal static class Questions
{
    public static (Lookup Lookup, PageQuestion Question) Of(ThingQuery query) => query switch
    {
        ActorQuery actors => Of(actors),
        MeetingQuery meetings => Of(meetings),
        DocumentQuery documents => Of(documents),
        ClaimQuery claims => Of(claims),
        ProcessQuery { Among: { } among } => (NamedLookups.AmongProcesses, new() { Among = among }),
        ProcessQuery => (NamedLookups.Processes, new()),
        OutletQuery { Among: { } among } => (NamedLookups.AmongOutlets, new() { Among = among }),
        OutletQuery => (NamedLookups.Outlets, new()),
        _ => throw new ArgumentException($"{query.GetType().Name} is no kind of query.", nameof(query)),
    };

    private static (Lookup, PageQuestion) Of(ActorQuery query)
    {
        var question = new PageQuestion
        {
            Way = query.Among is not null ? "AMONG" : query.ExternalId is not null ? "EXTERNAL" : query.Text is not null || query.NameStartsWith is not null ? "TEXT" : null,
            Among = query.Among,
            Kinds = query.Kinds?.Select(Words<ActorKind>.Of),
            Text = Wording.PartOf(query.Text),
            Start = Wording.StartOf(query.NameStartsWith),
            ActiveAt = query.ActiveAt?.Start.Milliseconds,
            Scheme = query.ExternalId?.Scheme,
            Value = query.ExternalId?.Value,
        };
        return (question.Way is null ? ActorLookups.ByName : ActorLookups.Few, question);
    }

    private static (Lookup, PageQuestion) Of(MeetingQuery query)
    {
        var question = Dated(query.StartsFrom, query.StartsBefore) with
        {
            Way = query.Among is not null ? "AMONG" : query.Process is not null ? "PROCESS" : query.Text is not null ? "TEXT" : null,
            Among = query.Among,
            Process = query.Process,
            Text = Wording.PartOf(query.Text),
            ByName = query.ByName,
        };
        return (question.Way is not null ? MeetingLookups.Few : query.ByName ? MeetingLookups.ByName : MeetingLookups.ByStart, question);
    }

    private static (Lookup, PageQuestion) Of(DocumentQuery query)
    {
        var question = Dated(query.PublishedFrom, query.PublishedBefore) with
        {
            Way = query.Among is not null ? "AMONG" : query.DerivedFrom is not null ? "ORIGIN" : query.Outlet is not null ? "OUTLET"
                : query.Text is not null ? "TEXT" : null,
            Among = query.Among,
            Outlet = query.Outlet,
            DerivedFrom = query.DerivedFrom,
            Text = Wording.PartOf(query.Text),
        };
        return (question.Way is null ? DocumentLookups.ByDate : DocumentLookups.Few, question);
    }

    private static (Lookup, PageQuestion) Of(ClaimQuery query)
    {
        var question = Dated(query.StatedFrom, query.StatedBefore) with
        {
            Way = query.Among is not null ? "AMONG" : query.Document is not null ? "DOCUMENT" : query.Meeting is not null ? "MEETING"
                : query.About is not null ? "ABOUT" : query.Speaker is not null ? "SPEAKER" : query.Outlet is not null ? "OUTLET"
                : query.IsDenial ? "DENIAL" : query.Text is not null ? "TEXT" : null,
            Among = query.Among,
            Document = query.Document,
            Meeting = query.Meeting,
            About = query.About,
            Speaker = query.Speaker,
            Outlet = query.Outlet,
            Text = Wording.PartOf(query.Text),
            Capacities = query.Capacities?.Select(Words<Capacity>.Of),
            IsDenial = query.IsDenial,
            IncludeRetracted = query.IncludeRetracted,
            ByRecording = query.ByRecording,
        };
        return (question.Way is not null ? ClaimLookups.Few : query.ByRecording ? ClaimLookups.ByRecording : ClaimLookups.ByStatement, question);
    }

    /// <summary>What has no date stands in front of all that has one, and does not count where a date is asked for.</summary>
    private static PageQuestion Dated(PartialDate? from, PartialDate? before) => new()
    {
        DatedFrom = from is { } low ? Place.InFrontOf(low.Start) : before is null ? Place.First : Place.InFrontOf(Instant.Earliest),
        DatedBefore = before is { } high ? Place.InFrontOf(high.Start) : Place.Last,
    };
}
