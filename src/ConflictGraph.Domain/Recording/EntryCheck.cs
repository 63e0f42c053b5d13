using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;

namespace ConflictGraph.Domain.Recording;

/// <summary>Checks each entry against what is stored under its id and against the entries before it, and gathers what is new or changed.</summary>
internal sealed class EntryCheck(Known known, QuoteCheck quotes, Mistakes mistakes)
{
    private readonly Dictionary<string, (Entry Entry, Thing? State)> seen = new(StringComparer.Ordinal);
    private readonly List<Thing> things = [];

    /// <summary>What is new or changed, whole.</summary>
    public IReadOnlyList<Thing> Things => things;

    public int Created { get; private set; }

    public int Changed { get; private set; }

    public int Unchanged { get; private set; }

    /// <summary>Checks all that has been read: references, entries, and the chains that they make. What the reading names has been loaded.</summary>
    public static async Task<EntryCheck> OfAsync(Reading reading, Known known, Mistakes mistakes, CancellationToken cancellation)
    {
        var references = new ReferenceCheck(reading, known, mistakes);
        foreach (var reference in reading.References)
            references.Check(reference);

        return await WithoutReferencesOfAsync(reading, known, mistakes, cancellation);
    }

    /// <summary>Checks all but the references, which may lead to what is read later.</summary>
    public static async Task<EntryCheck> WithoutReferencesOfAsync(Reading reading, Known known, Mistakes mistakes, CancellationToken cancellation)
    {
        var entries = new EntryCheck(known, new(reading, known, mistakes), mistakes);
        foreach (var entry in reading.Entries)
        {
            cancellation.ThrowIfCancellationRequested();
            entries.Check(entry);
        }

        await new ChainCheck(reading, known, mistakes).CheckAsync(cancellation);
        return entries;
    }

    private void Check(Entry entry)
    {
        var before = entry.Slug is { } id ? known.Stored(id) : null;
        var state = before is null || Fits(entry, before) ? StateOf(entry, before) : null;
        if (entry.Slug is { } slug && Slug.IsValid(slug) && !seen.TryAdd(slug, (entry, state)))
        {
            CheckAgain(entry, state, seen[slug]);
            return;
        }
        if (before is null && entry is ClaimEntry claim)
            state = quotes.Locate(claim, state as Claim);
        if (state is not null)
            Gather(entry, before, state);
    }

    private void Gather(Entry entry, Thing? before, Thing state)
    {
        if (before is null)
            Created++;
        else if (entry.IsSame(entry.AsRecorded(before, known), state))
        {
            Unchanged++;
            return;
        }
        else
            Changed++;
        things.Add(state);
    }

    /// <summary>The state that the entry leaves; null if something is wrong with it.</summary>
    private Thing? StateOf(Entry entry, Thing? before)
    {
        var recorded = before is null ? null : entry.AsRecorded(before, known);
        var soFar = mistakes.Count;
        entry.CheckOver(recorded, mistakes);
        if (!entry.IsSound || mistakes.Count > soFar)
            return null;
        var state = entry.Over(recorded);
        if (recorded is not Claim || entry.IsSame(recorded, state))
            return state;
        AddDuplicate(entry, $"id takes one that no other claim has; {entry.Shown} is recorded with other content, "
            + "and a claim is never changed: retract it with a replacement that has another id.");
        return null;
    }

    private bool Fits(Entry entry, Thing before)
    {
        var kind = KindsOfThings.Of(before);
        if (before is Actor && entry is ActorEntry && before.Slug != entry.Slug)
            AddDuplicate(entry, $"id takes that of an actor that stands for itself; {entry.Shown} was merged into {Echo.Of(before.Slug)}.");
        else if (before is Actor && entry is ActorEntry && kind != entry.Kind)
            mistakes.Add(MistakeCode.WrongKind, entry.Path.Field("kind"),
                $"kind takes the one that the actor was recorded with; {entry.Shown} is {kind.InWords()}, not {entry.Kind.InWords()}.");
        else if (kind != entry.Kind)
            AddDuplicate(entry, $"id takes one that no other kind of thing has; {entry.Shown} is the id of {kind.InWords()}.");
        else
            return true;
        return false;
    }

    /// <summary>An id may stand twice in an input only if it says the same twice.</summary>
    private void CheckAgain(Entry entry, Thing? state, (Entry Entry, Thing? State) first)
    {
        if (entry.GetType() != first.Entry.GetType())
            AddDuplicate(entry, $"id takes one that no other kind of thing has; {entry.Shown} is the id of "
                + $"{first.Entry.Kind.InWords()} in {first.Entry.Path}.");
        else if (state is null || first.State is null)
            return;
        else if (entry.IsSame(state, first.State))
            Unchanged++;
        else
            AddDuplicate(entry, $"id takes one that stands once in an input, or with equal content; {entry.Shown} stands in "
                + $"{first.Entry.Path} with other content.");
    }

    private void AddDuplicate(Entry entry, string message) => mistakes.Add(MistakeCode.DuplicateId, entry.Path.Field("id"), message);
}
