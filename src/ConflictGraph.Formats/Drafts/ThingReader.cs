using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Formats.Json;

namespace ConflictGraph.Formats.Drafts;

/// <summary>Reads the entries of an input but for claims.</summary>
internal static class ThingReader
{
    public static OutletDraft Outlet(ref EntryCursor json)
    {
        string? id = null, name = null;
        Given<Reliability?> reliability = default;
        for (var seen = json.Enter("An outlet"); json.Next(ref seen);)
        {
            switch (json.Field)
            {
                case "id": id = json.Text(); break;
                case "name": name = json.Text(); break;
                case "reliability": reliability = json.OptionalWord<Reliability>(); break;
                default: throw json.Unknown("id, name and reliability");
            }
        }
        return new(json.Needed(id, "id"), json.Needed(name, "name")) { Reliability = reliability };
    }

    public static DocumentDraft Document(ref EntryCursor json)
    {
        string? id = null, outlet = null, title = null;
        Given<string> url = default, publishedAt = default, language = default, text = default;
        Given<DerivationDraft> derivedFrom = default;
        for (var seen = json.Enter("A document"); json.Next(ref seen);)
        {
            switch (json.Field)
            {
                case "id": id = json.Text(); break;
                case "outlet": outlet = json.Text(); break;
                case "title": title = json.Text(); break;
                case "url": url = json.OptionalText(); break;
                case "publishedAt": publishedAt = json.OptionalText(); break;
                case "language": language = json.OptionalText(); break;
                case "text": text = json.OptionalText(); break;
                case "derivedFrom": derivedFrom = json.IsNull ? null : Derivation(ref json); break;
                default: throw json.Unknown("id, outlet, title, url, publishedAt, language, text and derivedFrom");
            }
        }
        return new(json.Needed(id, "id"), json.Needed(outlet, "outlet"), json.Needed(title, "title"))
        {
            Url = url, PublishedAt = publishedAt, Language = language, Text = text, DerivedFrom = derivedFrom,
        };
    }

    public static ActorDraft Actor(ref EntryCursor json)
    {
        string? id = null, name = null;
        ActorKind? kind = null;
        Given<IReadOnlyList<string>> aliases = default;
        Given<IReadOnlyList<ExternalId>> externalIds = default;
        Given<string> description = default;
        Given<IntervalDraft> active = default;
        Given<bool?> isOpenClass = default;
        for (var seen = json.Enter("An actor"); json.Next(ref seen);)
        {
            switch (json.Field)
            {
                case "id": id = json.Text(); break;
                case "kind": kind = json.Word<ActorKind>(); break;
                case "name": name = json.Text(); break;
                case "aliases": aliases = Giving.Of<IReadOnlyList<string>>(json.IsNull ? null : json.Texts()); break;
                case "externalIds": externalIds = Giving.Of<IReadOnlyList<ExternalId>>(json.IsNull ? null : ExternalIds(ref json)); break;
                case "description": description = json.OptionalText(); break;
                case "active": active = Interval(ref json); break;
                case "isOpenClass": isOpenClass = json.IsNull ? null : json.Flag(); break;
                default: throw json.Unknown("id, kind, name, aliases, externalIds, description, active and isOpenClass");
            }
        }
        return new(json.Needed(id, "id"), json.Needed(kind, "kind"), json.Needed(name, "name"))
        {
            Aliases = aliases, ExternalIds = externalIds, Description = description, Active = active, IsOpenClass = isOpenClass,
        };
    }

    public static ProcessDraft Process(ref EntryCursor json)
    {
        string? id = null, name = null;
        Given<string> description = default;
        for (var seen = json.Enter("A process"); json.Next(ref seen);)
        {
            switch (json.Field)
            {
                case "id": id = json.Text(); break;
                case "name": name = json.Text(); break;
                case "description": description = json.OptionalText(); break;
                default: throw json.Unknown("id, name and description");
            }
        }
        return new(json.Needed(id, "id"), json.Needed(name, "name")) { Description = description };
    }

    public static MeetingDraft Meeting(ref EntryCursor json)
    {
        string? id = null, name = null;
        Given<string> process = default, starts = default, ends = default, place = default;
        for (var seen = json.Enter("A meeting"); json.Next(ref seen);)
        {
            switch (json.Field)
            {
                case "id": id = json.Text(); break;
                case "name": name = json.Text(); break;
                case "process": process = json.OptionalText(); break;
                case "starts": starts = json.OptionalText(); break;
                case "ends": ends = json.OptionalText(); break;
                case "place": place = json.OptionalText(); break;
                default: throw json.Unknown("id, name, process, starts, ends and place");
            }
        }
        return new(json.Needed(id, "id"), json.Needed(name, "name")) { Process = process, Starts = starts, Ends = ends, Place = place };
    }

    public static IntervalDraft? Interval(ref EntryCursor json)
    {
        if (json.IsNull)
            return null;
        string? start = null, end = null;
        for (var seen = json.Enter("An interval"); json.Next(ref seen);)
        {
            switch (json.Field)
            {
                case "start": start = json.OptionalText(); break;
                case "end": end = json.OptionalText(); break;
                default: throw json.Unknown("start and end");
            }
        }
        return new(start, end);
    }

    private static DerivationDraft Derivation(ref EntryCursor json)
    {
        string? document = null;
        DerivationKind? how = null;
        for (var seen = json.Enter("derivedFrom"); json.Next(ref seen);)
        {
            switch (json.Field)
            {
                case "document": document = json.Text(); break;
                case "how": how = json.Word<DerivationKind>(); break;
                default: throw json.Unknown("document and how");
            }
        }
        return new(json.Needed(document, "document"), json.Needed(how, "how"));
    }

    private static List<ExternalId> ExternalIds(ref EntryCursor json)
    {
        json.EnterList();
        var ids = new List<ExternalId>();
        while (json.NextElement())
        {
            string? scheme = null, value = null;
            for (var seen = json.Enter("An external id"); json.Next(ref seen);)
            {
                switch (json.Field)
                {
                    case "scheme": scheme = json.Text(); break;
                    case "value": value = json.Text(); break;
                    default: throw json.Unknown("scheme and value");
                }
            }
            ids.Add(new(json.Needed(scheme, "scheme"), json.Needed(value, "value")));
        }
        return ids;
    }
}
