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
        var clusters = NobodyAgrees(docket) ? null : ClustersOf(docket);
        if (clusters is null || clusters.Count == docket.Live.Count)
        {
            foreach (var testimony in docket.Live)
                testimony.Origin = OriginOf(testimony, docket.Provenance);
            return;
        }
        foreach (var together in clusters.Of(docket.Live))
        {
            var origin = together is [var only] ? OriginOf(only, docket.Provenance) : OriginOf(together, docket.Provenance);
            foreach (var testimony in together)
                testimony.Origin = origin;
        }
    }

    private static bool NobodyAgrees(Docket<T> docket) => docket.Live.Count < 2 || (docket.Live.Count == 2 && !docket.AgreesOnAValue);

    private Clusters<Mark> ClustersOf(Docket<T> docket)
    {
        var clusters = new Clusters<Mark>(docket.Live.Count);
        for (var place = 0; place < docket.Live.Count; place++)
            MarkAll(docket.Live[place], place, clusters, docket.Provenance);
        return clusters;
    }

    /// <summary>Two testimonies that share a mark are one origin. A claim that repeats another has its words and its voice, and the documents of the copy join it to nothing else.</summary>
    private void MarkAll(Testimony<T> testimony, int place, Clusters<Mark> clusters, Provenance provenance)
    {
        var claim = testimony.Claim;
        var original = provenance.Original(claim);
        Share(Sharing.Words, original.Slug);
        foreach (var slug in testimony.Voice.Slugs)
            Share(Sharing.Voice, slug);
        if (original != claim)
            return;
        foreach (var document in testimony.Documents)
        {
            var root = provenance.Root(document);
            if (claim.Speaker is { } speaker)
                Share(Sharing.Speaker, root, file.Identity(speaker));
            if (claim.SpeakerName is { } name)
                Share(Sharing.SpeakerName, root, SearchKeys.Of(name));
            if (claim.Speaker is null && claim.SpeakerName is null)
                Share(Sharing.NoSpeaker, root);
        }

        void Share(Sharing what, string where, string who = "") => clusters.Mark(place, new(testimony.Value, testimony.IsSpecific, what, where, who));
    }

    private static SharedOrigin OriginOf(Testimony<T> only, Provenance provenance) =>
        new(only.Capacity, provenance.BestGrade(provenance.First(WordsStoodIn(only, provenance)))) { IsOfOne = true };

    private static SharedOrigin OriginOf(List<Testimony<T>> together, Provenance provenance)
    {
        var documents = together.SelectMany(testimony => testimony.Documents).Distinct().ToArray();
        var first = provenance.First(documents).ToHashSet();
        var sources = Narrow(together, testimony => provenance.Original(testimony.Claim) == testimony.Claim);
        sources = Narrow(sources, testimony => Array.Exists(testimony.Documents, first.Contains));
        sources = Narrow(sources, testimony => !sources.Exists(other => testimony.StatedAt.IsLaterThan(other.StatedAt)));
        var wordsFirstStoodIn = sources.SelectMany(testimony => provenance.Original(testimony.Claim) == testimony.Claim
            ? testimony.Documents.Where(first.Contains)
            : WordsStoodIn(testimony, provenance)).Distinct().ToArray();
        return new(sources.Select(testimony => testimony.Capacity).MinBy(Weight.Of), provenance.BestGrade(provenance.First(wordsFirstStoodIn)));
    }

    private static string[] WordsStoodIn(Testimony<T> testimony, Provenance provenance) =>
        provenance.Original(testimony.Claim) is var original && original == testimony.Claim ? testimony.Documents : provenance.StandingDocuments(original);

    private static List<Testimony<T>> Narrow(List<Testimony<T>> from, Predicate<Testimony<T>> to) =>
        from.FindAll(to) is { Count: > 0 } narrower ? narrower : from;

    private enum Sharing
    {
        Words,
        Voice,
        Speaker,
        SpeakerName,
        NoSpeaker,
    }

    private readonly record struct Mark(T Value, bool IsSpecific, Sharing What, string Where, string Who);
}
