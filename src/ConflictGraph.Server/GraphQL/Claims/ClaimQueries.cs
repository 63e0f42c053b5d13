namespace ConflictGraph.Server.GraphQL.Claims;

/// <summary>How a reader gets at claims.</summary>
public static class ClaimQueries
{
    public static void DeclareClaims(this ComplexGraphType<object?> query)
    {
        query.May("claim", typeof(ClaimType), "One claim, with its evidence.")
            .TakesSlug("id", "The slug of the claim.").TakesMoment()
            .From(context => context.FindHere<ClaimView>("id"));
        query.Must("claims", typeof(ConnectionType<ClaimType, ClaimView>), "Claims that were recorded.")
            .Takes("filter", typeof(ClaimFilterInput), "Only claims for which all of this holds; those that were taken back only where it says so.")
            .Takes("orderBy", typeof(WordsType<ClaimOrder>), "The order of the list.", ClaimOrder.StatedDesc)
            .TakesPage().TakesMoment()
            .From(context => context.Listed<ClaimView>(reading => ClaimFilter.List(context, reading)));
    }
}
