using ConflictGraph.Domain;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Formats.Drafts;

/// <summary>The draft from which a thing would be recorded just as it is. What is absent or has its default is not given.</summary>
internal static class DraftOf
{
    public static RecordDraft Things(IReadOnlyList<Thing> things, Instant recordedAt) => new()
    {
        Outlets = [.. things.OfType<Outlet>().Select(outlet => new OutletDraft(outlet.Slug, outlet.Name) { Reliability = outlet.Reliability })],
        Documents = [.. things.OfType<Document>().Select(Of)],
        Actors = [.. things.OfType<Actor>().Select(Of)],
        Processes = [.. things.OfType<Process>().Select(process => new ProcessDraft(process.Slug, process.Name) { Description = Giving.IfAny(process.Description) })],
        Meetings = [.. things.OfType<Meeting>().Select(Of)],
        Claims = [.. things.OfType<Claim>().Select(claim => Of(claim, recordedAt))],
    };

    /// <param name="recordedAt">When the event was recorded; a claim that was recorded with it does not say so again.</param>
    public static ClaimDraft Of(Claim claim, Instant recordedAt) => StatementDrafts.Of(claim.Statement) with
    {
        Id = claim.Slug,
        Speaker = claim.Speaker,
        SpeakerName = claim.SpeakerName,
        Capacity = claim.Capacity,
        StatedAt = claim.StatedAt.ToString(),
        RecordedAt = claim.RecordedAt == recordedAt || claim.RecordedAt == default ? null : claim.RecordedAt,
        Evidence = [.. claim.Evidence.Select(one => new EvidenceDraft(one.Document, one.Quote, one.IsHeadline) { Start = one.Start, End = one.End })],
        Repeats = claim.Repeats,
        InformationCredibility = claim.InformationCredibility,
    };

    private static DocumentDraft Of(Document document) => new(document.Slug, document.Outlet, document.Title)
    {
        Url = Giving.IfAny(document.Url),
        PublishedAt = Giving.IfAny(document.PublishedAt?.ToString()),
        Language = Giving.IfAny(document.Language),
        DerivedFrom = Giving.IfAny(document.DerivedFrom is { } from ? new DerivationDraft(from.Document, from.How) : null),
        Text = Giving.IfAny(document.Text),
    };

    private static ActorDraft Of(Actor actor) => new(actor.Slug, actor.Kind, actor.Name)
    {
        Aliases = Giving.IfAny<IReadOnlyList<string>>(actor.Aliases.Count > 0 ? actor.Aliases : null),
        ExternalIds = Giving.IfAny<IReadOnlyList<ExternalId>>(actor.ExternalIds.Count > 0 ? actor.ExternalIds : null),
        Description = Giving.IfAny(actor.Description),
        Active = Giving.IfAny(StatementDrafts.Of(actor.Active)),
        IsOpenClass = actor.IsOpenClass ? true : default(Given<bool?>),
    };

    private static MeetingDraft Of(Meeting meeting) => new(meeting.Slug, meeting.Name)
    {
        Process = Giving.IfAny(meeting.Process),
        Starts = Giving.IfAny(meeting.Starts?.ToString()),
        Ends = Giving.IfAny(meeting.Ends?.ToString()),
        Place = Giving.IfAny(meeting.Place),
    };
}
