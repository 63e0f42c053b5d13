using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Supposing;

/// <summary>The things of a supposition as a store would show them once they were recorded.</summary>
internal sealed class SupposedThings
{
    private readonly Dictionary<string, Thing> things = new(StringComparer.Ordinal);
    private readonly Dictionary<TextKey, string?> texts = [];
    private readonly List<Claim> claims = [];

    public SupposedThings(Supposition supposition)
    {
        foreach (var thing in supposition.Things)
        {
            var shown = Shown(thing, supposition.RecordedAt);
            things[thing.Slug] = shown;
            if (shown is Claim claim)
                claims.Add(claim);
            if (thing is Document document)
                texts[TextKey.OfDocument(document.Slug)] = document.Text;
        }
    }

    public IEnumerable<Claim> ClaimsAt(Pin pin) => claims.Where(claim => IsKnown(claim, pin));

    /// <summary>What is supposed under the slug, if it is known at the pin.</summary>
    public Thing? Find(string slug, Pin pin) => things.TryGetValue(slug, out var thing) && IsKnown(thing, pin) ? thing : null;

    /// <summary>The thing as it is supposed to be; itself if nothing is supposed of it.</summary>
    public T Over<T>(T stored) where T : Thing => things.GetValueOrDefault(stored.Slug) switch
    {
        Actor actor when stored is Actor before => (T)(Thing)(actor with { Absorbed = before.Absorbed }),
        T state and not Claim => state,
        _ => stored,
    };

    /// <summary>True where the text of the owner is supposed, if only to be none.</summary>
    public bool TryText(TextKey key, out string? text) => texts.TryGetValue(key, out text);

    /// <summary>The instants at which one of the things begins or ends to hold.</summary>
    public IEnumerable<Instant> BoundariesAt(Pin pin) => things.Values.Where(thing => IsKnown(thing, pin)).SelectMany(Boundaries).OfType<Instant>();

    private static IEnumerable<Instant?> Boundaries(Thing thing) => thing switch
    {
        Claim claim => [claim.StatedAt.CountsFrom, .. Bounds((claim.Statement as FactStatement)?.During)],
        Actor actor => Bounds(actor.Active),
        Meeting meeting => [meeting.Starts?.Start, meeting.Starts?.CountsFrom, meeting.Ends?.End],
        _ => [],
    };

    private static IEnumerable<Instant?> Bounds(Interval? interval) => [interval?.Start?.Start, interval?.End?.Start];

    private static bool IsKnown(Thing thing, Pin pin) => thing is not Claim claim || pin.KnownAt is not { } known || claim.RecordedAt <= known;

    private static Thing Shown(Thing thing, Instant recordedAt) => thing switch
    {
        Claim claim when claim.RecordedAt == default => claim with { RecordedAt = recordedAt },
        Document document => document with { Text = null, HasText = document.Text is not null },
        _ => thing,
    };
}
