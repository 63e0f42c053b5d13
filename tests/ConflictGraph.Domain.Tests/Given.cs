using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.LookingBack;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Tests;

/// <summary>A world of its own for each test: the meeting "talks" of 23 and 24 January 2017, and whatever is said of it.</summary>
internal sealed class Given
{
    public const string BeforeIt = "2017-01-20T12:00:00Z";
    public const string DuringIt = "2017-01-23T12:00:00Z";
    public const string AfterIt = "2017-02-10T12:00:00Z";

    private readonly List<Claim> claims = [];
    private readonly Dictionary<string, Actor> actors = [];
    private readonly Dictionary<string, Meeting> meetings = [];
    private readonly Dictionary<string, Document> documents = [];
    private readonly Dictionary<string, Outlet> outlets = [];
    private readonly Dictionary<string, string> merges = [];

    public Given(string? starts = "2017-01-23T07:00:00Z", string? ends = "2017-01-24") => Meeting("talks", starts, ends);

    public IReadOnlyList<Claim> Claims => claims;

    public Given Meeting(string slug, string? starts, string? ends = null)
    {
        meetings[slug] = new() { Slug = slug, Name = slug, Starts = Date(starts), Ends = Date(ends) };
        return this;
    }

    public Given Outlet(string slug, Reliability grade)
    {
        outlets[slug] = new() { Slug = slug, Name = slug, Reliability = grade };
        return this;
    }

    public Given Document(string slug, string? outlet = null, string? from = null, DerivationKind how = DerivationKind.Republication)
    {
        documents[slug] = new() { Slug = slug, Title = slug, Outlet = outlet ?? "outlet-of-" + slug, DerivedFrom = from is null ? null : new(from, how) };
        return this;
    }

    public Given Actor(string slug, ActorKind kind, string? name = null)
    {
        actors[slug] = new() { Slug = slug, Name = name ?? slug, Kind = kind };
        return this;
    }

    public Given Merged(string absorbed, string into)
    {
        merges[absorbed] = into;
        return this;
    }

    /// <summary>Somebody says of an actor what it does about the talks; each in a document of its own unless one is named.</summary>
    public Claim Says(
        string actor, Participation value, Capacity capacity = Capacity.ThirdPartyNamed, string? by = null, string on = "2017-01-10", string? name = null,
        string? document = null, string? repeats = null, string meeting = "talks", bool headline = false) =>
        Add(new ParticipationStatement(new ActorSubject(Known(actor)), meeting, value), capacity, by, on, name, document, repeats, headline);

    /// <summary>Somebody says of a group what it does about the talks.</summary>
    public Claim SaysOf(
        string group, Quantifier quantifier, Participation value, Capacity capacity = Capacity.CoalitionSpeaker, string? by = null, string on = "2017-01-10",
        string[]? including = null, string[]? except = null, string? name = null, string? document = null, string? repeats = null, bool headline = false) =>
        Add(
            new ParticipationStatement(
                new GroupSubject(Known(group, ActorKind.Coalition), quantifier)
                {
                    Including = (including ?? []).Select(slug => Known(slug)).ToValueList(),
                    Except = (except ?? []).Select(slug => Known(slug)).ToValueList(),
                },
                "talks",
                value),
            capacity, by, on, name, document, repeats, headline);

    public Claim SaysStance(string actor, Stance value, Capacity capacity = Capacity.ThirdPartyNamed, string? by = null, string on = "2017-01-10") =>
        Add(new StanceStatement(new ActorSubject(Known(actor)), "talks", value), capacity, by, on);

    public Claim Member(
        string member, string coalition, string? from = "2016", string? until = null, bool denied = false, Capacity capacity = Capacity.ThirdPartyNamed) =>
        Add(
            new MembershipStatement(Known(member), Known(coalition, ActorKind.Coalition))
            {
                Denied = denied,
                During = from is null && until is null ? null : new(Date(from), Date(until)),
            },
            capacity, on: "2016-12-01");

    public Claim Role(
        string person, string group, RoleKind role, string? at = null, string? from = "2016", string? until = null, string? title = null, bool denied = false,
        Capacity capacity = Capacity.ThirdPartyNamed) =>
        Add(
            new RoleStatement(Known(person, ActorKind.Person), Known(group), role)
            {
                AtMeeting = at, Title = title, Denied = denied, During = from is null && until is null ? null : new(Date(from), Date(until)),
            },
            capacity, on: "2016-12-01");

    public Claim Add(
        Statement statement, Capacity capacity = Capacity.ThirdPartyNamed, string? by = null, string on = "2017-01-10", string? name = null,
        string? document = null, string? repeats = null, bool headline = false)
    {
        var slug = $"claim-{claims.Count + 1:000}";
        document ??= "doc-of-" + slug;
        if (!documents.ContainsKey(document))
            Document(document);
        var claim = new Claim
        {
            Slug = slug,
            Statement = statement,
            Capacity = capacity,
            Speaker = by is null ? null : Known(by, ActorKind.Person),
            SpeakerName = name,
            StatedAt = PartialDateFormat.Parse(on),
            Evidence = [new() { Document = document, IsHeadline = headline }],
            Repeats = repeats,
        };
        claims.Add(claim);
        return claim;
    }

    /// <summary>Puts a changed claim, ranked or retracted, in the place of the one with its slug.</summary>
    public void Now(Claim changed) => claims[claims.FindIndex(claim => claim.Slug == changed.Slug)] = changed;

    public void TakesBack(string by, Claim claim) =>
        Now(claim with { Retractions = [.. claim.Retractions, new Retraction(by, Instant.Latest, null, "it was wrong", null)] });

    public Position Position(string actor, string at = BeforeIt, string meeting = "talks") => Resolver(at).PositionOf(meeting, actor);

    public History History() => new(Resolver());

    public Resolver Resolver(string at = BeforeIt) => new(Casefile(claims), PartialDateFormat.Parse(at).LastMoment);

    public Casefile Casefile(IEnumerable<Claim> inOrder) => new()
    {
        Claims = [.. inOrder],
        Actors = new Dictionary<string, Actor>(actors),
        Meetings = meetings,
        Documents = new Dictionary<string, Document>(documents),
        Outlets = outlets,
        MergedInto = merges,
    };

    private string Known(string actor, ActorKind kind = ActorKind.Faction)
    {
        if (!actors.ContainsKey(actor))
            Actor(actor, kind);
        return actor;
    }

    private static PartialDate? Date(string? text) => text is null ? null : PartialDateFormat.Parse(text);
}
