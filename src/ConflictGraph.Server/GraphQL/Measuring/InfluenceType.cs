namespace ConflictGraph.Server.GraphQL.Measuring;

public sealed class InfluenceType : ObjectGraphType<InfluenceView>
{
    public InfluenceType()
    {
        Name = "Influence";
        Description = "How much hangs on an actor, in the network of all actors and the facts that tie them now: roles, memberships, support, relations, successions.";
        this.Must("degree", typeof(IntGraphType), "With how many other actors it is tied.", view => view.Influence.Degree);
        this.Must("betweenness", typeof(FloatGraphType),
            "The share of all pairs of other actors, from 0 to 1, whose shortest paths lead over it; where there are several, each counts in part. "
            + "Exact up to 5,000 actors; above, it is measured from 1,000 of them, and off by less than 0.043 with a probability of 95 %.",
            view => view.Influence.Betweenness);
        this.May("community", typeof(StringGraphType),
            "The slug of the best connected actor of the group that is tied among each other more than to others; null for an actor without ties.",
            view => view.Influence.Community);
        this.Must("computedFor", typeof(DataVersionType), "The version at which it was measured.", view => view.ComputedFor);
    }
}
