namespace ConflictGraph.Server.GraphQL.Actors;

/// <summary>Sets of actors that the rules have to settle before the store can look among them.</summary>
public static class SettledActors
{
    /// <summary>The members of a coalition, contested ones included, as its own list shows them.</summary>
    public static Lookup<IReadOnlySet<string>> MembersOf(this MomentReading reading, string coalition) =>
        reading.Facts.Load(new FactQuestion(coalition, FactEnd.MembersOf)).Select(Slugs<MembershipStatement>(statement => statement.Member));

    /// <summary>Those whom an actor supports.</summary>
    public static Lookup<IReadOnlySet<string>> SponsoredBy(this MomentReading reading, string sponsor) =>
        reading.Facts.Load(new FactQuestion(sponsor, FactEnd.SupportBy)).Select(Slugs<SupportStatement>(statement => statement.Recipient));

    private static Func<IReadOnlyList<Fact>, IReadOnlySet<string>> Slugs<TStatement>(Func<TStatement, string> slug) where TStatement : FactStatement =>
        facts => facts.Select(fact => slug((TStatement)fact.Statement)).ToHashSet();
}
