using ConflictGraph.Domain;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Time;
using ConflictGraph.Formats.Drafts;
using ConflictGraph.Formats.Json;

namespace ConflictGraph.Formats.Provenance;

/// <summary>Writes what one thing is and where it comes from.</summary>
internal sealed class ProvenanceOf(CanonicalJson json)
{
    public void Write(Thing thing)
    {
        json.Open('{');
        json.Field("@id", Named(thing.Slug));
        switch (thing)
        {
            case Claim claim:
                Write(claim);
                break;
            case Document document:
                Write(document);
                break;
            case Outlet outlet:
                Types("prov:Agent", "prov:Organization", "cg:Outlet");
                json.Field("name", outlet.Name);
                json.Field<Reliability>("reliability", outlet.Reliability);
                break;
            case Actor actor:
                Write(actor);
                break;
            case Meeting meeting:
                Types("prov:Activity", "cg:Meeting");
                json.Field("name", meeting.Name);
                Link("partOf", meeting.Process);
                Write(new Interval(meeting.Starts, meeting.Ends));
                json.Field("place", meeting.Place);
                break;
            case Process process:
                Types("prov:Activity", "cg:Process");
                json.Field("name", process.Name);
                json.Field("description", process.Description);
                break;
        }
        json.Close('}');
    }

    private void Write(Claim claim)
    {
        Types("prov:Entity", "cg:Claim");
        json.Name("statement").Open('{');
        ClaimDraftWriter.WriteStatement(json, StatementDrafts.Of(claim.Statement));
        json.Close('}');
        Links("about", claim.Statement.Actors);
        Link("meeting", claim.Statement.Meeting);
        Link("attributedTo", claim.Speaker);
        json.Field("speakerName", claim.SpeakerName);
        json.Field<Capacity>("capacity", claim.Capacity);
        json.Field("statedAt", claim.StatedAt.ToString());
        json.Field("recordedAt", claim.RecordedAt.ToString());
        Link("derivedFrom", claim.Repeats);
        Links("primarySource", claim.Evidence.Select(evidence => evidence.Document));
        json.Each("evidence", claim.Evidence, Write);
        json.Field("credibility", claim.InformationCredibility);
        if (claim.Rank != Rank.Normal)
            json.Field<Rank>("rank", claim.Rank);
        json.Field("rankReason", claim.RankReason);
        if (claim.Retractions.Count > 0)
            json.Field("invalidatedAt", claim.Retractions[0].At.ToString());
        json.Each("retractions", claim.Retractions, Write);
    }

    private void Write(Document document)
    {
        Types("prov:Entity", "cg:Document");
        json.Field("title", document.Title);
        json.Field("url", document.Url);
        json.Field("published", document.PublishedAt?.ToString());
        json.Field("language", document.Language);
        Link("attributedTo", document.Outlet);
        if (document.DerivedFrom is not { } original)
            return;
        Link("derivedFrom", original.Document);
        if (original.How == DerivationKind.Quotation)
            Link("quotedFrom", original.Document);
        if (original.How == DerivationKind.Revision)
            Link("revisionOf", original.Document);
    }

    private void Write(Actor actor)
    {
        Types("prov:Agent", actor.Kind == ActorKind.Person ? "prov:Person" : "prov:Organization", $"cg:{actor.Kind}");
        json.Field("name", actor.Name);
        json.Each("aliases", actor.Aliases, static (json, alias) => json.Text(alias));
        json.Each("identifiers", actor.ExternalIds, static (json, id) => json.Text($"{id.Scheme}:{id.Value}"));
        json.Field("description", actor.Description);
        if (actor.Active is { } active)
            Write(active);
        json.Flag("isOpenClass", actor.IsOpenClass);
        Links("alternateOf", actor.Absorbed);
    }

    private void Write(Interval span)
    {
        json.Field("start", span.Start?.ToString());
        json.Field("end", span.End?.ToString());
    }

    private static void Write(CanonicalJson json, Evidence evidence)
    {
        json.Open('{');
        json.Field("document", Named(evidence.Document));
        json.Field("quote", evidence.Quote);
        json.Flag("isHeadline", evidence.IsHeadline);
        json.Close('}');
    }

    private static void Write(CanonicalJson json, Retraction retraction)
    {
        json.Open('{');
        json.Field("by", Named(retraction.By));
        json.Field("at", retraction.At.ToString());
        json.Field("statedAt", retraction.StatedAt?.ToString());
        json.Field("reason", retraction.Reason);
        if (retraction.Replacement is { } replacement)
            json.Field("replacement", Named(replacement));
        json.Close('}');
    }

    private static string Named(string slug) => ProvenanceContext.ThingPrefix + slug;

    private void Types(params ReadOnlySpan<string> types)
    {
        json.Name("@type").Open('[');
        foreach (var type in types)
            json.Text(type);
        json.Close(']');
    }

    private void Link(string name, string? slug)
    {
        if (slug is not null)
            json.Field(name, Named(slug));
    }

    private void Links(string name, IEnumerable<string> slugs) =>
        json.Each(name, [.. slugs.Distinct()], static (json, slug) => json.Text(Named(slug)));
}
