using ConflictGraph.Domain;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;
using ConflictGraph.Neo4j.Model;
using static ConflictGraph.Neo4j.Model.Wording;

namespace ConflictGraph.Neo4j.Writing;

/// <summary>The properties of a state: what was recorded, and beside it how it is ordered and looked up.</summary>
internal static class StateProperties
{
    public static Dictionary<string, object?> Of(Thing thing) => thing switch
    {
        Actor actor => Of(actor),
        Meeting meeting => Of(meeting),
        Process process => new()
        {
            ["name"] = WellFormed(process.Name),
            ["description"] = WellFormed(process.Description),
            ["namePlace"] = NamePlace(process.Name, process.Slug),
        },
        Outlet outlet => new()
        {
            ["name"] = WellFormed(outlet.Name),
            ["reliability"] = Words<Reliability>.Of(outlet.Reliability),
            ["namePlace"] = NamePlace(outlet.Name, outlet.Slug),
        },
        Document document => Of(document),
        _ => throw new ArgumentException($"{thing.GetType().Name} is no kind of thing that has states.", nameof(thing)),
    };

    /// <summary>An interval as two dates, "" for an open end.</summary>
    public static string[]? Of(Interval? interval) => interval is null ? null : [interval.Start?.ToString() ?? "", interval.End?.ToString() ?? ""];

    /// <summary>Where a text is looked up; one that is too long for the index stands apart from it.</summary>
    public static void AddText(Dictionary<string, object?> properties, IEnumerable<string?> texts)
    {
        if (SearchText(texts) is not { } text)
            return;
        var isLong = IsLong(text);
        properties[isLong ? "longText" : "text"] = text;
        if (isLong)
            properties["isLong"] = true;
    }

    private static Dictionary<string, object?> Of(Actor actor)
    {
        var properties = new Dictionary<string, object?>
        {
            ["kind"] = Words<ActorKind>.Of(actor.Kind),
            ["name"] = WellFormed(actor.Name),
            ["aliases"] = actor.Aliases.Count == 0 ? null : actor.Aliases.Select(WellFormed).ToArray(),
            ["externalSchemes"] = actor.ExternalIds.Count == 0 ? null : actor.ExternalIds.Select(id => WellFormed(id.Scheme)).ToArray(),
            ["externalValues"] = actor.ExternalIds.Count == 0 ? null : actor.ExternalIds.Select(id => WellFormed(id.Value)).ToArray(),
            ["description"] = WellFormed(actor.Description),
            ["active"] = Of(actor.Active),
            ["activeFrom"] = actor.Active?.Start?.Start.Milliseconds,
            ["activeUntil"] = actor.Active?.End?.Start.Milliseconds,
            ["isOpenClass"] = actor.IsOpenClass ? true : null,
            ["namePlace"] = NamePlace(actor.Name, actor.Slug),
        };
        AddText(properties, actor.Aliases.Prepend(actor.Name));
        return properties;
    }

    private static Dictionary<string, object?> Of(Meeting meeting)
    {
        var properties = new Dictionary<string, object?>
        {
            ["name"] = WellFormed(meeting.Name),
            ["process"] = meeting.Process,
            ["starts"] = meeting.Starts?.ToString(),
            ["ends"] = meeting.Ends?.ToString(),
            ["place"] = WellFormed(meeting.Place),
            ["namePlace"] = NamePlace(meeting.Name, meeting.Slug),
            ["startsPlace"] = Place.Of(new(SortKeys.OfDate(meeting.Starts), meeting.Slug)),
        };
        AddText(properties, [meeting.Name, meeting.Place]);
        return properties;
    }

    private static Dictionary<string, object?> Of(Document document)
    {
        var properties = new Dictionary<string, object?>
        {
            ["outlet"] = document.Outlet,
            ["title"] = WellFormed(document.Title),
            ["url"] = WellFormed(document.Url),
            ["publishedAt"] = document.PublishedAt?.ToString(),
            ["language"] = WellFormed(document.Language),
            ["derivedFrom"] = document.DerivedFrom?.Document,
            ["how"] = document.DerivedFrom is { } derivation ? Words<DerivationKind>.Of(derivation.How) : null,
            ["hasText"] = document.HasText || document.Text is not null ? true : null,
            ["publishedPlace"] = Place.Of(new(SortKeys.OfDate(document.PublishedAt), document.Slug)),
        };
        AddText(properties, [document.Title]);
        return properties;
    }

    private static string NamePlace(string name, string slug) => Place.Of(new(SortKeys.OfName(WellFormed(name)!), slug));
}
