using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.LookingBack;

/// <summary>One meeting as one resolver sees it, or as not there yet.</summary>
internal sealed class View
{
    private readonly Resolver resolver;
    private readonly PositionFinder? finder;
    private readonly Dictionary<string, Weighed> weighed;

    /// <param name="earlier">
    /// A view of an earlier moment of the same file. What is heard on an actor now and was heard then need not be weighed again.
    /// </param>
    public View(Resolver resolver, string meeting, View? earlier = null)
    {
        this.resolver = resolver;
        if (resolver.File.Meetings.ContainsKey(meeting))
            (Hearing, finder) = resolver.Hear(meeting);
        weighed = earlier is null || earlier.HasBegun != HasBegun
            ? []
            : earlier.weighed.Where(one => earlier.ExtentOf(one.Key) == ExtentOf(one.Key)).ToDictionary();
    }

    /// <summary>Null if the meeting is not there.</summary>
    public Hearing? Hearing { get; }

    public Instant Moment => resolver.Moment;

    public bool HasBegun => Hearing is { HasBegun: true };

    public IEnumerable<string> Named => Hearing?.Named ?? [];

    /// <summary>Actors that are merged into another here.</summary>
    public IEnumerable<string> Absorbed => resolver.File.MergedInto.Keys;

    public Thing? Find(string slug) => resolver.File.Find(slug);

    public (int Part, int Stance) ExtentOf(string actor) => Hearing?.ExtentOf(Identity(actor)) ?? default;

    public IEnumerable<Heeded> HeardOf(string actor) => Hearing?.HeardOf(Identity(actor)) ?? [];

    public Answer AnswerOf(string actor) => finder is null ? Answer.None : Weigh(actor, finder).Answer;

    /// <summary>Null if the meeting is not there.</summary>
    public Position? PositionOf(string actor) => finder?.Of(Weigh(actor, finder));

    public bool Holds(Claim claim) => resolver.Holds(claim.Slug);

    private Weighed Weigh(string actor, PositionFinder by)
    {
        var identity = Identity(actor);
        if (!weighed.TryGetValue(identity, out var known))
            weighed[identity] = known = by.Weigh(identity);
        return known;
    }

    private string Identity(string actor) => resolver.File.Identity(actor);
}
