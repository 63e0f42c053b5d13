using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Formats.Json;

namespace ConflictGraph.Formats.Drafts;

/// <summary>Writes the entries of an input but for claims: what was given, in one order of fields.</summary>
internal static class ThingWriter
{
    public static void Write(CanonicalJson json, OutletDraft outlet)
    {
        json.Open('{');
        json.Field("id", outlet.Id);
        json.Field("name", outlet.Name);
        if (outlet.Reliability.IsGiven)
            Write<Reliability>(json.Name("reliability"), outlet.Reliability.Value);
        json.Close('}');
    }

    public static void Write(CanonicalJson json, DocumentDraft document)
    {
        json.Open('{');
        json.Field("id", document.Id);
        json.Field("outlet", document.Outlet);
        json.Field("title", document.Title);
        Write(json, "url", document.Url);
        Write(json, "publishedAt", document.PublishedAt);
        Write(json, "language", document.Language);
        Write(json, "derivedFrom", document.DerivedFrom, static (json, from) =>
        {
            json.Open('{');
            json.Field("document", from.Document);
            json.Field<DerivationKind>("how", from.How);
            json.Close('}');
        });
        Write(json, "text", document.Text);
        json.Close('}');
    }

    public static void Write(CanonicalJson json, ActorDraft actor)
    {
        json.Open('{');
        json.Field("id", actor.Id);
        json.Field<ActorKind>("kind", actor.Kind);
        json.Field("name", actor.Name);
        if (actor.Aliases.IsGiven)
            json.All("aliases", actor.Aliases.Value ?? [], static (json, alias) => json.Text(alias));
        if (actor.ExternalIds.IsGiven)
            json.All("externalIds", actor.ExternalIds.Value ?? [], Write);
        Write(json, "description", actor.Description);
        Write(json, "active", actor.Active, Write);
        if (actor.IsOpenClass.IsGiven)
            json.Name("isOpenClass").Literal(actor.IsOpenClass.Value switch { true => "true", false => "false", null => "null" });
        json.Close('}');
    }

    public static void Write(CanonicalJson json, ProcessDraft process)
    {
        json.Open('{');
        json.Field("id", process.Id);
        json.Field("name", process.Name);
        Write(json, "description", process.Description);
        json.Close('}');
    }

    public static void Write(CanonicalJson json, MeetingDraft meeting)
    {
        json.Open('{');
        json.Field("id", meeting.Id);
        json.Field("name", meeting.Name);
        Write(json, "process", meeting.Process);
        Write(json, "starts", meeting.Starts);
        Write(json, "ends", meeting.Ends);
        Write(json, "place", meeting.Place);
        json.Close('}');
    }

    public static void Write(CanonicalJson json, IntervalDraft interval)
    {
        json.Open('{');
        json.Field("start", interval.Start);
        json.Field("end", interval.End);
        json.Close('}');
    }

    private static void Write(CanonicalJson json, ExternalId id)
    {
        json.Open('{');
        json.Field("scheme", id.Scheme);
        json.Field("value", id.Value);
        json.Close('}');
    }

    private static void Write<T>(CanonicalJson json, T? word) where T : struct, Enum
    {
        if (word is { } value)
            json.Text(Words<T>.Of(value));
        else
            json.Null();
    }

    private static void Write(CanonicalJson json, string name, Given<string> given) => Write(json, name, given, static (json, text) => json.Text(text));

    private static void Write<T>(CanonicalJson json, string name, Given<T> given, Action<CanonicalJson, T> write) where T : class
    {
        if (!given.IsGiven)
            return;
        json.Name(name);
        if (given.Value is { } value)
            write(json, value);
        else
            json.Null();
    }
}
