using System.Runtime.InteropServices;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Resolution.Rules;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Resolution;

/// <summary>Settles facts and stances: the rules without those that speak of groups and of phases.</summary>
internal sealed class FactDockets(CaseIndex index)
{
    private readonly Dictionary<FactQuestion, List<Instant>> changes = [];
    private readonly IRule<Assertion>[] rules = FactRules.InOrder<Assertion>(index.File);

    /// <summary>The last instant up to this one at which a claim on the question begins or ends to hold; until the next the answer is the same.</summary>
    public Instant LastChange(FactQuestion question, Instant at)
    {
        if (!changes.TryGetValue(question, out var known))
            changes[question] = known = [.. index.OnFact(question).SelectMany(Changes).Order()];
        var place = known.BinarySearch(at);
        return place >= 0 ? at : place == ~0 ? Instant.Earliest : known[~place - 1];
    }

    /// <summary>What was said on each of the facts asked for, of what holds at the instant, with the rules put to it.</summary>
    public IEnumerable<(FactStatement Fact, Docket<Assertion> Docket)> On(FactQuestion question, Instant at) =>
        Judge(index.OnFact(question with { Actor = index.File.Identity(question.Actor) }), at);

    /// <summary>The same for those facts alone that somebody wants.</summary>
    public IEnumerable<(FactStatement Fact, Docket<Assertion> Docket)> On(FactQuestion question, Instant at, Func<FactStatement, bool> wanted) =>
        Judge(index.OnFact(question with { Actor = index.File.Identity(question.Actor) }), at, wanted);

    /// <summary>The same for any claims on facts.</summary>
    public IEnumerable<(FactStatement Fact, Docket<Assertion> Docket)> Judge(IEnumerable<Claim> claims, Instant at, Func<FactStatement, bool>? wanted = null)
    {
        var heard = new Dictionary<FactStatement, List<Testimony<Assertion>>>();
        foreach (var claim in claims)
        {
            if (!ScopeRule.Holds(claim, (FactStatement)claim.Statement, at, index.Provenance))
                continue;
            foreach (var fact in index.FactsIn(claim.Statement))
            {
                if (wanted is not null && !wanted(fact))
                    continue;
                ref var onFact = ref CollectionsMarshal.GetValueRefOrAddDefault(heard, fact, out _);
                (onFact ??= new(1)).Add(Hear(claim, fact));
            }
        }
        foreach (var (fact, testimonies) in heard)
            yield return (fact, Dockets.Of(testimonies, index.Provenance).Judge(rules));
    }

    /// <summary>The facts on which something is said at whatever time, each with all claims on it.</summary>
    public IEnumerable<(FactStatement Fact, IReadOnlyList<Claim> Claims)> ByFact(FactQuestion question) =>
        ByFact(index.OnFact(question with { Actor = index.File.Identity(question.Actor) }));

    /// <summary>The same of the facts at a meeting.</summary>
    public IEnumerable<(FactStatement Fact, IReadOnlyList<Claim> Claims)> ByFactAt(string meeting) =>
        ByFact(index.OnMeeting(meeting).Where(claim => claim.Statement is FactStatement));

    /// <summary>The moments at which some of these claims begin or end to hold, in order.</summary>
    public IReadOnlyList<Instant> ChangesOf(IEnumerable<Claim> claims) => [.. new SortedSet<Instant>(claims.SelectMany(Changes))];

    private IEnumerable<(FactStatement Fact, IReadOnlyList<Claim> Claims)> ByFact(IEnumerable<Claim> claims) =>
        from claim in claims
        from fact in index.FactsIn(claim.Statement)
        group claim by fact into onFact
        select (onFact.Key, (IReadOnlyList<Claim>)[.. onFact.Distinct()]);

    /// <summary>True if the rules found that it is so; a contested fact binds nobody.</summary>
    public static bool IsAffirmed(Docket<Assertion> docket) => docket.Values is [Assertion.Affirmed];

    private IEnumerable<Instant> Changes(Claim claim) => ((FactStatement)claim.Statement).During is { } during
        ? new[] { during.Start, during.End }.OfType<PartialDate>().Select(bound => bound.Start)
        : [index.Provenance.Original(claim).StatedAt.CountsFrom];

    private Testimony<Assertion> Hear(Claim claim, FactStatement fact)
    {
        var statement = (FactStatement)claim.Statement;
        var original = index.Provenance.Original(claim);
        return new(claim, statement.Denied ? Assertion.Denied : Assertion.Affirmed)
        {
            Capacity = original.Capacity,
            Voice = fact is MeetingRoleStatement role ? Voices.On(role.Actor, original, index) : Voices.OnGroup(original, index),
            StatedAt = original.StatedAt,
            HoldsSince = statement.During is { Start: { } start } ? start : original.StatedAt,
            Documents = index.Provenance.StandingDocuments(claim),
        };
    }
}
