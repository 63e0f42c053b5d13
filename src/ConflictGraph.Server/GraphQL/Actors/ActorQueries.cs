namespace ConflictGraph.Server.GraphQL.Actors;

/// <summary>How a reader gets at actors.</summary>
public static class ActorQueries
{
    public static void DeclareActors(this ComplexGraphType<object?> query)
    {
        query.May("actor", typeof(ActorType), "One actor, and through it its positions, allies, sponsors and people.")
            .TakesSlug("id", "The slug of the actor, or an id as it was shown, with its moment.").TakesMoment()
            .From(context => context.Find<ActorView>(context.Text("id")!, "id"));
        query.Must("actors", typeof(ConnectionType<ActorType, ActorView>), "Actors that were recorded.")
            .Takes("filter", typeof(ActorFilterInput), "Only actors for which all of this holds.")
            .Takes("orderBy", typeof(WordsType<ActorOrder>), "The order of the list.", ActorOrder.NameAsc)
            .TakesPage().TakesMoment()
            .From(context => ActorFilter.Page(context));
    }
}
