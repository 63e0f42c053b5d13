using ConflictGraph.Domain;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Explore.Tests;

/// <summary>Things and claims to record together, in one call each. Every claim is an editorial one of the only document, of 1 January 2017.</summary>
internal sealed class Given
{
    private readonly Dictionary<string, Thing> _things = [];
    private readonly string _claims;

    /// <param name="claims">What the slugs of the claims begin with, where several are recorded one after the other.</param>
    public Given(string claims = "claim", bool withSources = true)
    {
        _claims = claims;
        if (!withSources)
            return;
        Add(new Outlet { Slug = "wire", Name = "Wire" });
        Add(new Document { Slug = "report", Title = "A report", Outlet = "wire" });
    }

    public RecordEvent Event => new(_things.Values.ToValueList());

    public Given Actor(string slug, string? name = null, ActorKind kind = ActorKind.Faction, params string[] aliases) =>
        Add(new Actor { Slug = slug, Name = name ?? slug, Kind = kind, Aliases = aliases.ToValueList() });

    public Given Actors(params string[] slugs)
    {
        foreach (var slug in slugs)
            Actor(slug);
        return this;
    }

    public Given Meeting(string slug, string? name = null, string? starts = null, string? process = null) =>
        Add(new Meeting { Slug = slug, Name = name ?? slug, Starts = starts is null ? null : PartialDateFormat.Parse(starts), Process = process });

    public Given Process(string slug, string? name = null) => Add(new Process { Slug = slug, Name = name ?? slug });

    public Given Document(string slug, string title) => Add(new Document { Slug = slug, Title = title, Outlet = "wire" });

    public Given Allied(string one, string other, Interval? during = null) => Says(new RelationStatement(one, other, RelationKind.Allied) { During = during });

    public Given AtWar(string one, string other) => Says(new RelationStatement(one, other, RelationKind.AtWar));

    public Given Supports(string sponsor, string recipient, params SupportKind[] kinds) =>
        Says(new SupportStatement(sponsor, recipient, kinds.Length == 0 ? [SupportKind.Weapons] : kinds.ToValueList()));

    public Given Member(string member, string coalition, bool denied = false) => Says(new MembershipStatement(member, coalition) { Denied = denied });

    public Given Role(string person, string group, RoleKind role, string? meeting = null) => Says(new RoleStatement(person, group, role) { AtMeeting = meeting });

    public Given Part(string actor, string meeting, MeetingRoleKind role) => Says(new MeetingRoleStatement(actor, meeting, role));

    public Given Stands(string actor, string meeting, Participation value) => Says(new ParticipationStatement(new ActorSubject(actor), meeting, value));

    public Given AllStand(string coalition, string meeting, Participation value) =>
        Says(new ParticipationStatement(new GroupSubject(coalition, Quantifier.All), meeting, value));

    public Given Says(Statement statement, string? slug = null, string statedAt = "2017-01-01", Capacity capacity = Capacity.Editorial, string? speaker = null) => Add(new Claim
    {
        Slug = slug ?? $"{_claims}-{_things.Count}",
        Statement = statement,
        Speaker = speaker,
        Capacity = capacity,
        StatedAt = PartialDateFormat.Parse(statedAt),
        Evidence = [new Evidence { Document = "report" }],
    });

    private Given Add(Thing thing)
    {
        _things[thing.Slug] = thing;
        return this;
    }
}
