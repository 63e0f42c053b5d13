using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Domain.Resolution.Rules;

/// <summary>
/// Rule 6. Finds which claims with the same value are one origin: one repeats the other, one voice said them, or their documents are one or
/// derive from one and name the same speaker, the same speaker's name, or neither any. Drops nothing.
/// </summary>
internal sealed class OriginsRule<T>(Casefile file) : IRule<T> where T : struct, Enum
{
    public void Apply(Docket<T> docket)
    {
        if (docket.All is [{ IsLive: true } only])
        {
            only.Origin = OriginOf(docket.All, docket.Provenance);
            return;
        }
        foreach (var alike in docket.Live.GroupBy(testimony => (testimony.Value, testimony.IsSpecific)))
        {
            foreach (var together in Clusters.Of([.. alike], testimony => Marks(testimony, docket.Provenance)))
            {
                var origin = OriginOf(together, docket.Provenance);
                foreach (var testimony in together)
                    testimony.Origin = origin;
            }
        }
    }

    /// <summary>Two testimonies that share a mark are one origin. A claim that repeats another has its words and its voice, and the documents of the copy join it to nothing else.</summary>
    private IEnumerable<(string Mark, string Where, string Who)> Marks(Testimony<T> testimony, Provenance provenance)
    {
        var claim = testimony.Claim;
        var original = provenance.Original(claim);
        yield return ("words", original.Slug, "");
        foreach (var slug in testimony.Voice.Slugs)
            yield return ("voice", slug, "");
        if (original != claim)
            yield break;
        foreach (var document in testimony.Documents)
        {
            var root = provenance.Root(document);
            if (claim.Speaker is { } speaker)
                yield return ("speaker", root, file.Identity(speaker));
            if (claim.SpeakerName is { } name)
                yield return ("name", root, SearchKeys.Of(name));
            if (claim.Speaker is null && claim.SpeakerName is null)
                yield return ("nobody", root, "");
        }
    }

    private static SharedOrigin OriginOf(IReadOnlyList<Testimony<T>> together, Provenance provenance)
    {
        if (together is [var only])
            return new(only.Capacity, provenance.BestGrade(provenance.First(WordsStoodIn(only, provenance))));
        var documents = together.SelectMany(testimony => testimony.Documents).Distinct().ToList();
        var first = provenance.First(documents).ToHashSet();
        var sources = Narrow(together, testimony => provenance.Original(testimony.Claim) == testimony.Claim);
        sources = Narrow(sources, testimony => testimony.Documents.Any(first.Contains));
        sources = Narrow(sources, testimony => !sources.Any(other => testimony.StatedAt.IsLaterThan(other.StatedAt)));
        var wordsFirstStoodIn = sources.SelectMany(testimony => provenance.Original(testimony.Claim) == testimony.Claim
            ? testimony.Documents.Where(first.Contains)
            : WordsStoodIn(testimony, provenance)).Distinct().ToList();
        return new(sources.Select(testimony => testimony.Capacity).MinBy(Weight.Of), provenance.BestGrade(provenance.First(wordsFirstStoodIn)));
    }

    private static IReadOnlyList<string> WordsStoodIn(Testimony<T> testimony, Provenance provenance) =>
        provenance.Original(testimony.Claim) is var original && original == testimony.Claim ? testimony.Documents : provenance.StandingDocuments(original);

    private static IReadOnlyList<Testimony<T>> Narrow(IReadOnlyList<Testimony<T>> from, Func<Testimony<T>, bool> to) =>
        from.Where(to).ToList() is { Count: > 0 } narrower ? narrower : from;
}
