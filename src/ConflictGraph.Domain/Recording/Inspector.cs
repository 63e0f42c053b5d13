using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Recording;

/// <summary>
/// Checks an input that is too large for one draft, part by part, before any of it is recorded. A part may refer to what comes in a later one.
/// Nothing is stored, and the parts are not kept.
/// </summary>
/// <typeparam name="TPlace">Where something stands in the input, in the reader's own terms.</typeparam>
public sealed class Inspector<TPlace>(IGraphStore store, TimeProvider clock)
{
    /// <summary>How many UTF-16 units of texts are kept to look quotes up; those of later texts are checked when they are recorded.</summary>
    private const int MostText = 64 * 1024 * 1024;

    private readonly Instant now = Instant.Of(clock.GetUtcNow());
    private readonly Pin pin = new(store.Head.Version, null);
    private readonly Dictionary<string, (Kinds Kinds, int? Content)> met = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Slug, Kinds Takes), (TPlace Place, Mistake Mistake)> ahead = [];
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly Originals<TPlace> originals = new();
    private readonly List<(TPlace Place, Mistake Mistake)> found = [];
    private int textLength;

    /// <summary>What recording all parts would count, apart from those with mistakes.</summary>
    public int Created { get; private set; }

    public int Changed { get; private set; }

    public int Unchanged { get; private set; }

    /// <summary>Checks the next part.</summary>
    /// <param name="placeOf">Where a path of the part stands.</param>
    public async Task InspectAsync(RecordDraft part, Func<string, TPlace> placeOf, CancellationToken cancellation)
    {
        var mistakes = new Mistakes();
        var reading = Reading.Of(part, now);
        var known = new Known(store, pin);
        await known.LoadAsync(reading, cancellation);
        foreach (var (document, text) in texts)
            known.Bring(document, text);
        CheckReferences(reading, known, mistakes, placeOf);
        var entries = await EntryCheck.WithoutReferencesOfAsync(reading, known, mistakes, cancellation);
        Meet(reading, entries, mistakes, placeOf);
        foreach (var mistake in reading.Mistakes.With(mistakes))
            found.Add((placeOf(mistake.Path), mistake));
    }

    /// <summary>All that is wrong, once every part has been inspected.</summary>
    public IReadOnlyList<(TPlace Place, Mistake Mistake)> Complete()
    {
        foreach (var ((slug, takes), one) in ahead)
        {
            var kinds = met.GetValueOrDefault(slug).Kinds;
            if (kinds == Kinds.None)
                found.Add(one);
            else if ((kinds & takes) == Kinds.None)
                found.Add((one.Place, one.Mistake with
                {
                    Code = MistakeCode.WrongKind,
                    Message = $"This takes the id of {takes.InWords()}; {Echo.Of(slug)} is {kinds.InWords()}.",
                }));
        }
        ahead.Clear();
        found.AddRange(originals.Circles());
        return found;
    }

    private void CheckReferences(Reading reading, Known known, Mistakes mistakes, Func<string, TPlace> placeOf)
    {
        foreach (var reference in reading.References)
        {
            var kinds = reading.KindsOf(reference.Slug) | met.GetValueOrDefault(reference.Slug).Kinds
                | (known.Stored(reference.Slug) is { } stored ? KindsOfThings.Of(stored) : Kinds.None);
            if (kinds != Kinds.None && (kinds & reference.Takes) == Kinds.None)
                mistakes.Add(MistakeCode.WrongKind, reference.Path, ReferenceCheck.WrongKind(reference, kinds));
            else if (kinds == Kinds.None && !ahead.ContainsKey((reference.Slug, reference.Takes)))
            {
                var path = reference.Path.ToString();
                ahead.Add((reference.Slug, reference.Takes), (placeOf(path), new(MistakeCode.UnknownId, ReferenceCheck.Unknown(reference), path)));
            }
        }
    }

    private void Meet(Reading reading, EntryCheck entries, Mistakes mistakes, Func<string, TPlace> placeOf)
    {
        (Created, Changed, Unchanged) = (Created + entries.Created, Changed + entries.Changed, Unchanged + entries.Unchanged);
        var states = entries.Things.ToDictionary(thing => thing.Slug, StringComparer.Ordinal);
        foreach (var entry in reading.Entries)
        {
            if (entry.Slug is not { } slug)
                continue;
            int? content = states.Remove(slug, out var state) ? ContentOf(state) : null;
            if (met.TryGetValue(slug, out var before))
                MeetAgain(entry, content, before, mistakes);
            else
                met.Add(slug, (entry.Kind, content));
            if (entry.Original.Value is { } original)
                originals.Add(slug, original, placeOf, entry.OriginalPath);
            if (entry is DocumentEntry { Text.Value: { } text } && textLength + text.Length <= MostText && texts.TryAdd(slug, text))
                textLength += text.Length;
        }
    }

    private void MeetAgain(Entry entry, int? content, (Kinds Kinds, int? Content) before, Mistakes mistakes)
    {
        if (before.Kinds != entry.Kind)
            mistakes.Add(MistakeCode.DuplicateId, entry.Path.Field("id"),
                $"id takes one that no other kind of thing has; {entry.Shown} is the id of {before.Kinds.InWords()} further up.");
        else if (content is not null && before.Content is not null && content != before.Content)
            mistakes.Add(MistakeCode.DuplicateId, entry.Path.Field("id"),
                $"id takes one that stands once in an input, or with equal content; {entry.Shown} stands further up with other content.");
        else if (content is not null)
            (Created, Unchanged) = (Created - 1, Unchanged + 1);
    }

    private static int ContentOf(Thing state) => state is Claim claim ? ClaimContent.HashOf(claim) : state.GetHashCode();
}
