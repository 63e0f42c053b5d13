using ConflictGraph.Server.GraphQL.Claims;
using ConflictGraph.Server.GraphQL.Rules;

namespace ConflictGraph.Server.GraphQL.Facts;

/// <summary>The fields of every kind of fact.</summary>
public static class FactFields
{
    public static void DeclareFact<TView>(this ComplexGraphType<TView> type) where TView : FactView
    {
        type.May("during", typeof(IntervalType), "Since when and until when it holds; null if no claim says.", view => view.Fact.During);
        type.Must("status", typeof(WordsType<FactStatus>), "How far the rules could settle it.", view => view.Fact.Status);
        type.Must("decidedBy", typeof(RuleType), "The rule that settled it.", view => RuleBook.Of(view.Fact.DecidedBy));
        type.Must("because", typeof(StringGraphType), "The reason in one or two plain English sentences.", view => view.Fact.Because);
        type.Many("accepted", typeof(ClaimType), "The claims that carry it, the most direct first.").TakesFirst(100)
            .From(context => context.Source.Reading.Claims(context.Source.Fact.Accepted, context.First()));
        type.Many("rejected", typeof(RejectedClaimType), "The claims that lost, each with the rule that it lost to.").TakesFirst(100)
            .From(context => RejectedClaimView.All(context.Source.Reading, context.Source.Fact).Take(context.First()));
    }
}
