using ConflictGraph.Explore.Graphs;
using ConflictGraph.Explore.Searching;
using ConflictGraph.Server.GraphQL.Limits;

namespace ConflictGraph.Server.GraphQL.Exploring;

/// <summary>The question what has such a name.</summary>
public static class SearchQuery
{
    private const int LongestText = 200;

    public static void DeclareSearch(this ComplexGraphType<object?> query) =>
        query.Many("search", typeof(SearchHitType),
                "Names and aliases in any script, with small misspellings; best first. Names of meetings, processes and outlets and titles of documents too; claims have none.")
            .Takes("text", typeof(NonNullGraphType<StringGraphType>), "A name, or part of one, of at most 200 characters.")
            .TakesWords("kinds", typeof(WordsType<NodeKind>), "Only these kinds; all if absent.")
            .TakesFirst(10).TakesMoment()
            .Costs(FieldCost.Searching)
            .From(context => Find(context));

    /// <exception cref="RequestError">An argument is out of bounds.</exception>
    private static Lookup<IEnumerable<SearchHitView>> Find(IResolveFieldContext context)
    {
        var (text, kinds, first) = (context.Text("text")!, context.Words<NodeKind>("kinds"), context.First());
        if (text.Length > LongestText)
            throw RequestError.BadArgument($"'text' takes at most {LongestText} characters, not {text.Length}.");
        var search = context.RequestServices!.GetRequiredService<Search>();
        return context.Moment().Then(reading => new Once<IEnumerable<SearchHitView>>(async cancellation =>
            (await search.FindAsync(reading.Pin, text, kinds, first, cancellation)).Select(hit => new SearchHitView(reading, hit))));
    }
}
