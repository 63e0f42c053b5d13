using ConflictGraph.Server.GraphQL.Actors;
using ConflictGraph.Server.GraphQL.Callers;
using ConflictGraph.Server.GraphQL.Claims;
using ConflictGraph.Server.GraphQL.Exploring;
using ConflictGraph.Server.GraphQL.Meetings;
using ConflictGraph.Server.GraphQL.Rules;
using ConflictGraph.Server.GraphQL.Sources;
using ConflictGraph.Server.GraphQL.Supposing;

namespace ConflictGraph.Server.GraphQL;

public sealed class QueryType : ObjectGraphType
{
    public QueryType()
    {
        Name = "Query";
        Description = "Everything below the root is read in one snapshot. 'at' says which moment of the world is asked about (default: now); "
            + "'knownAt' says what had been recorded by then (default: all). Both are inherited by every field underneath. "
            + "A day, month or year means its last millisecond.";
        this.DeclareMeetings();
        this.DeclareActors();
        this.DeclareClaims();
        this.DeclareSources();
        this.May("node", typeof(NodeType), "Whatever has this id, exactly as it was shown.")
            .TakesSlug("id", "A slug, or an id as it was shown, with its moment.").TakesMoment()
            .From(context => context.Find<View>(context.Text("id")!, "id"));
        this.Must("nodes", typeof(ListGraphType<NodeType>), "Whatever has these ids, in their order; null for each that is not known. They may be of different moments.")
            .Takes("ids", typeof(NonNullGraphType<ListGraphType<NonNullGraphType<IdGraphType>>>), "Slugs, or ids as they were shown, with their moments; at most 500.").TakesMoment()
            .From(context => Lookup.All(context.Ids("ids").Select(id => context.Find<View>(id, "ids"))));
        this.DeclareSearch();
        this.DeclareExploring();
        this.DeclareWhatIf();
        this.Many("rules", typeof(RuleType), "The rules that decide between claims, in the order in which they are applied.", _ => RuleBook.All);
        this.Must("dataVersion", typeof(DataVersionType),
                "The version of the data that this answer was read from; the same query at the same version and the same moment gives the same bytes.")
            .From(context => context.Readings().Head);
        this.Must("viewer", typeof(ViewerType), "Who asks, and what that one may do.").From(context => context.RequestServices!.GetRequiredService<CurrentCaller>().Caller);
    }
}
