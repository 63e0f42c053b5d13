using ConflictGraph.Server.GraphQL.Actors;
using ConflictGraph.Server.GraphQL.Claims;
using ConflictGraph.Server.GraphQL.Meetings;
using ConflictGraph.Server.GraphQL.Sources;

namespace ConflictGraph.Server.GraphQL.Reading;

/// <summary>Things as they are seen at the moment of a reading.</summary>
public static class Views
{
    public static View View(this MomentReading reading, Thing thing) => thing switch
    {
        Actor { Kind: ActorKind.Faction } faction => new FactionView(reading, faction),
        Actor { Kind: ActorKind.Coalition } coalition => new CoalitionView(reading, coalition),
        Actor { Kind: ActorKind.State } state => new StateView(reading, state),
        Actor { Kind: ActorKind.Organization } organization => new OrganizationView(reading, organization),
        Actor person => new PersonView(reading, person),
        Meeting meeting => new MeetingView(reading, meeting),
        Process process => new ProcessView(reading, process),
        Claim claim => new ClaimView(reading, claim),
        Document document => new DocumentView(reading, document),
        Outlet outlet => new OutletView(reading, outlet),
        _ => throw new ArgumentOutOfRangeException(nameof(thing), thing, "No view shows it."),
    };

    public static TView View<TView>(this MomentReading reading, Thing thing) where TView : View => (TView)reading.View(thing);

    /// <summary>The thing with this slug; null if there is none, or one of another kind.</summary>
    public static Lookup<TView?> Find<TView>(this MomentReading reading, string? slug) where TView : View =>
        slug is null ? Lookup.Of<TView?>(null)
        : reading.AtHand(slug) is { } thing ? Lookup.Of(reading.View(thing) as TView)
        : reading.Read<TView>(slug);

    /// <summary>By itself, so that nothing is made for what is at hand.</summary>
    private static Lookup<TView?> Read<TView>(this MomentReading reading, string slug) where TView : View =>
        reading.Things.Load(slug).Select(thing => thing is null ? null : reading.View(thing) as TView);

    public static Lookup<IReadOnlyList<TView?>> FindAll<TView>(this MomentReading reading, IEnumerable<string> slugs) where TView : View =>
        Lookup.All(slugs.Select(reading.Find<TView>));

    /// <summary>All claims of a list, or only its first.</summary>
    public static IReadOnlyList<ClaimView> Claims(this MomentReading reading, IReadOnlyList<Claim> claims, int first = int.MaxValue)
    {
        var views = new ClaimView[Math.Min(first, claims.Count)];
        for (var i = 0; i < views.Length; i++)
            views[i] = new(reading, claims[i]);
        return views;
    }
}
