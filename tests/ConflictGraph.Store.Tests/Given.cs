using ConflictGraph.Domain;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Store.Tests;

/// <summary>Things and claims in one call each; what a test does not care about has a default.</summary>
internal static class Given
{
    public static RecordEvent Record(params ReadOnlySpan<Thing> things) => new(ValueList.Of(things));

    public static PartialDate Date(string text) => PartialDateFormat.Parse(text);

    public static Actor Actor(string slug, string? name = null, ActorKind kind = ActorKind.Faction) => new() { Slug = slug, Name = name ?? slug, Kind = kind };

    public static Outlet Outlet(string slug, string? name = null) => new() { Slug = slug, Name = name ?? slug };

    public static Process Process(string slug, string? name = null) => new() { Slug = slug, Name = name ?? slug };

    public static Document Document(string slug, string outlet = "afp", string? published = null, string? from = null, string? text = null) => new()
    {
        Slug = slug,
        Title = slug,
        Outlet = outlet,
        PublishedAt = published is null ? null : Date(published),
        DerivedFrom = from is null ? null : new Derivation(from, DerivationKind.Republication),
        Text = text,
        HasText = text is not null,
    };

    public static Meeting Meeting(string slug, string? name = null, string? starts = null, string? ends = null, string? process = null) => new()
    {
        Slug = slug,
        Name = name ?? slug,
        Starts = starts is null ? null : Date(starts),
        Ends = ends is null ? null : Date(ends),
        Process = process,
    };

    public static Claim Claim(
        string slug, Statement statement, string? speaker = null, string statedAt = "2017-01-16", Instant recordedAt = default,
        string document = "report", string? quote = null, string? repeats = null) => new()
    {
        Slug = slug,
        Statement = statement,
        Speaker = speaker,
        Capacity = Capacity.ThirdPartyNamed,
        StatedAt = Date(statedAt),
        RecordedAt = recordedAt,
        Evidence = [new Evidence { Document = document, Quote = quote }],
        Repeats = repeats,
    };

    public static ParticipationStatement Attends(string actor, string meeting = "astana") =>
        new(new ActorSubject(actor), meeting, Participation.WillAttend);

    public static ParticipationStatement AllAttend(string coalition, string meeting = "astana") =>
        new(new GroupSubject(coalition, Quantifier.All), meeting, Participation.WillAttend);

    public static MembershipStatement IsIn(string member, string coalition) => new(member, coalition);

    /// <summary>The outlet afp, its document report, the actors a, b and c, the coalition all, and the meeting astana.</summary>
    public static RecordEvent World() => Record(
        Outlet("afp", "Agence France-Presse"), Document("report"),
        Actor("a", "Ahrar"), Actor("b", "Brigade"), Actor("c", "Corps"), Actor("all", "The opposition", ActorKind.Coalition),
        Process("talks"), Meeting("astana", "Astana talks", "2017-01-23", process: "talks"));
}
