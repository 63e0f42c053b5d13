using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Domain.Resolution;

/// <summary>Where words come from: which claim they repeat, which documents carry them, and what of that was taken back.</summary>
internal sealed class Provenance(Casefile file)
{
    private readonly Dictionary<string, Claim> originals = [];
    private readonly Dictionary<string, string> roots = [];
    private readonly Dictionary<string, string[]> standing = [];

    /// <summary>Few claims repeat another, and only these are looked up.</summary>
    private Dictionary<string, Claim> Claims => field ??= BySlug(file.Claims);

    public bool Knows(string claim) => Claims.ContainsKey(claim);

    /// <summary>The claim whose words this one repeats in the end; itself if it repeats none that is known.</summary>
    public Claim Original(Claim claim)
    {
        if (claim.Repeats is null)
            return claim;
        if (originals.TryGetValue(claim.Slug, out var known))
            return known;
        var original = RepeatedBy(claim).LastOrDefault() ?? claim;
        return originals[claim.Slug] = original;
    }

    /// <summary>Who took the words back: the speaker of the claim, or of one that it repeats.</summary>
    public (Claim Claim, Retraction Retraction)? TakenBack(Claim claim)
    {
        if (claim.Repeats is null && claim.Retractions.Count == 0)
            return null;
        foreach (var said in RepeatedBy(claim).Prepend(claim))
        {
            foreach (var retraction in said.Retractions)
            {
                if (IsBySpeaker(said, retraction))
                    return (said, retraction);
            }
        }
        return null;
    }

    /// <summary>The documents that still carry the claim, after outlets took their reports of it, or of one that it repeats, back.</summary>
    public string[] StandingDocuments(Claim claim)
    {
        if (claim is { Repeats: null, Retractions.Count: 0, Evidence: [var only] })
            return [only.Document];
        if (standing.TryGetValue(claim.Slug, out var known))
            return known;
        var documents = claim.Evidence.Select(evidence => evidence.Document).Distinct().ToList();
        foreach (var said in RepeatedBy(claim).Prepend(claim))
        {
            foreach (var retraction in said.Retractions.Where(retraction => !IsBySpeaker(said, retraction)))
            {
                var withdrawn = said.Evidence.Select(evidence => evidence.Document).Where(document => OutletOf(document) == retraction.By).ToHashSet();
                documents.RemoveAll(document => Chain(document).Any(withdrawn.Contains));
            }
        }
        return standing[claim.Slug] = [.. documents];
    }

    /// <summary>The document that this one derives from in the end.</summary>
    public string Root(string document)
    {
        if (DerivesFrom(document) is null)
            return document;
        if (!roots.TryGetValue(document, out var root))
            roots[document] = root = Chain(document).Last();
        return root;
    }

    /// <summary>Of these documents, those that derive from no other among them: where the words first stood.</summary>
    public string[] First(string[] documents) =>
        documents.Length < 2 ? documents : [.. documents.Where(document => !Chain(document).Skip(1).Any(documents.Contains))];

    public string? OutletOf(string document) => file.Documents.TryGetValue(document, out var known) ? known.Outlet : null;

    /// <summary>The best grade among the outlets of these documents; F if there is none.</summary>
    public Reliability BestGrade(string[] documents) =>
        documents is [var only] ? GradeOf(only) : documents.Select(GradeOf).DefaultIfEmpty(Reliability.F).MinBy(Weight.Of);

    private Reliability GradeOf(string document) =>
        OutletOf(document) is { } outlet && file.Outlets.TryGetValue(outlet, out var known) ? known.Reliability : Reliability.F;

    private bool IsBySpeaker(Claim claim, Retraction retraction) =>
        claim.Speaker is { } speaker && file.Identity(speaker) == file.Identity(retraction.By);

    /// <summary>The claims that this one repeats, nearest first.</summary>
    private IEnumerable<Claim> RepeatedBy(Claim claim)
    {
        HashSet<string>? seen = null;
        while (claim.Repeats is { } slug && Claims.TryGetValue(slug, out var repeated) && (seen ??= [claim.Slug]).Add(slug))
            yield return claim = repeated;
    }

    /// <summary>The document and those that it derives from, nearest first.</summary>
    private IEnumerable<string> Chain(string document)
    {
        HashSet<string>? seen = null;
        while (true)
        {
            yield return document;
            if (DerivesFrom(document) is not { } next || !(seen ??= [document]).Add(next))
                yield break;
            document = next;
        }
    }

    private string? DerivesFrom(string document) => file.Documents.TryGetValue(document, out var known) ? known.DerivedFrom?.Document : null;

    private static Dictionary<string, Claim> BySlug(IReadOnlyList<Claim> claims)
    {
        var bySlug = new Dictionary<string, Claim>(claims.Count);
        foreach (var claim in claims)
            bySlug[claim.Slug] = claim;
        return bySlug;
    }
}
