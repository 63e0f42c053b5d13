using BenchmarkDotNet.Attributes;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Benchmarks.Engine;

/// <summary>What the rules cost, from a casefile that is there, at a moment that nobody has asked about.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class Rules
{
    private static readonly FactQuestion Memberships = new("actor-0", FactEnd.MembershipsOf);
    private static readonly FactQuestion Members = new(Talks.Coalition, FactEnd.MembersOf);

    private Casefile _eighty = null!;
    private Casefile _twoHundred = null!;
    private Casefile _memberships = null!;
    private Casefile _members = null!;

    [GlobalSetup]
    public async Task SetUp()
    {
        await using var small = await OpenStore.WithAsync(Talks.With(claimsEach: 2));
        await using var large = await OpenStore.WithAsync(Talks.With(claimsEach: 5));
        _eighty = await small.Store.CasesAsync(small.Newest, [Talks.Meeting], CancellationToken.None);
        _twoHundred = await large.Store.CasesAsync(large.Newest, [Talks.Meeting], CancellationToken.None);
        _memberships = await small.Store.FactsAsync(small.Newest, [Memberships], CancellationToken.None);
        _members = await small.Store.FactsAsync(small.Newest, [Members], CancellationToken.None);
    }

    [Benchmark(Description = "40 positions by 80 claims")]
    public IReadOnlyList<Position> FortyPositions() => new Resolver(_eighty, Talks.TheEve).Positions(Talks.Meeting);

    [Benchmark(Description = "40 positions by 200 claims")]
    public IReadOnlyList<Position> TwoHundredClaims() => new Resolver(_twoHundred, Talks.TheEve).Positions(Talks.Meeting);

    [Benchmark(Description = "memberships of an actor")]
    public IReadOnlyList<Fact> FactsOfAnActor() => new Resolver(_memberships, Talks.TheEve).Facts(Memberships);

    [Benchmark(Description = "40 members of a coalition")]
    public IReadOnlyList<Fact> FactsOfACoalition() => new Resolver(_members, Talks.TheEve).Facts(Members);
}
