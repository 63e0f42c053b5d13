using ConflictGraph.Server.GraphQL.Claims;
using ConflictGraph.Server.GraphQL.Facts;
using ConflictGraph.Server.GraphQL.Limits;
using ConflictGraph.Server.GraphQL.Measuring;
using ConflictGraph.Server.GraphQL.Meetings;

namespace ConflictGraph.Server.GraphQL.Actors;

/// <summary>The fields of every kind of actor.</summary>
public static class ActorFields
{
    public static void DeclareActor<TView>(this ComplexGraphType<TView> type) where TView : ActorView
    {
        type.Must("kind", typeof(WordsType<ActorKind>), "What kind of actor it is.", view => view.Actor.Kind);
        type.Must("name", typeof(StringGraphType), "The name that it is best known by.", view => view.Actor.Name);
        type.Many("aliases", typeof(StringGraphType), "Other names and spellings, in any script.", view => view.Actor.Aliases);
        type.Many("externalIds", typeof(ExternalIdType), "What other registers call it.", view => view.Actor.ExternalIds);
        type.May("description", typeof(StringGraphType), "What it is, in a sentence or two.", view => view.Actor.Description);
        type.May("active", typeof(IntervalType), "Since when and until when it was active; null if that is not known.", view => view.Actor.Active);
        type.Many("absorbed", typeof(IdGraphType), "Slugs of actors that were merged into it; each still answers, with this actor.", view => view.Actor.Absorbed);
        type.DeclareActorFacts();
        type.May("influence", typeof(InfluenceType), "How much hangs on it, at the newest knowledge that has been measured; null until then.")
            .From(context => context.RequestServices!.GetRequiredService<Influences>().Of(context.Source.Slug));
        type.Must("positions", typeof(ConnectionType<PositionType, PositionView>), "Where it stands on each meeting, the newest meeting first.")
            .Takes("filter", typeof(PositionFilterInput), "Only positions for which all of this holds.")
            .TakesPage()
            .Costs(FieldCost.Searching)
            .From(context => PositionsOfActor.Page(context.Source, PositionFilter.Of(context), context.Page(PositionsOfActor.Order)));
        type.Must("claimsMade", typeof(ConnectionType<ClaimType, ClaimView>), "What it said, the newest first; also what it has taken back.").TakesForwardPage()
            .From(context => context.Source.Reading.ClaimPage(context, new ClaimQuery { Speaker = context.Source.Slug }));
        type.Must("claimsAbout", typeof(ConnectionType<ClaimType, ClaimView>), "What was said of it, the newest first; also what was taken back.").TakesForwardPage()
            .From(context => context.Source.Reading.ClaimPage(context, new ClaimQuery { About = context.Source.Slug }));
    }

    private static void DeclareActorFacts<TView>(this ComplexGraphType<TView> type) where TView : ActorView
    {
        type.Many("memberships", typeof(MembershipType), "Coalitions that it belongs to.").TakesFirst(100)
            .From(context => context.Facts<MembershipStatement>(FactEnd.MembershipsOf));
        type.Many("relations", typeof(RelationType), "Alliances and rivalries with other actors.")
            .TakesWords("kinds", typeof(WordsType<RelationKind>), "Only these kinds; all if absent.").TakesFirst(100)
            .From(context => context.Facts<RelationStatement, RelationKind>(FactEnd.Relations, "kinds", fact => [fact.Statement.Kind]));
        type.Many("lineage", typeof(SuccessionType), "What it grew out of and what grew out of it: splinters, mergers, renames.").TakesFirst(100)
            .From(context => context.Facts<SuccessionStatement>(FactEnd.Successions));
        type.Many("sponsors", typeof(SupportType), "Who supports it from outside.")
            .TakesWords("kinds", typeof(WordsType<SupportKind>), "Only support of one of these kinds; all if absent.").TakesFirst(100)
            .From(context => context.Facts<SupportStatement, SupportKind>(FactEnd.SupportOf, "kinds", fact => fact.Fact.Kinds));
        type.Many("sponsorOf", typeof(SupportType), "Whom it supports.")
            .TakesWords("kinds", typeof(WordsType<SupportKind>), "Only support of one of these kinds; all if absent.").TakesFirst(100)
            .From(context => context.Facts<SupportStatement, SupportKind>(FactEnd.SupportBy, "kinds", fact => fact.Fact.Kinds));
    }
}
