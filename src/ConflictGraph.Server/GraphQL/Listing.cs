using ConflictGraph.Server.GraphQL.Claims;

namespace ConflictGraph.Server.GraphQL;

/// <summary>Lists that the store orders, as the fields ask for them.</summary>
public static class Listing
{
    /// <summary>The thing with the slug in an argument, at the moment that the field asks about.</summary>
    public static Lookup<TView?> FindHere<TView>(this IResolveFieldContext context, string argument) where TView : View
    {
        var slug = context.Slug(argument);
        return context.Moment().Then(reading => reading.Find<TView>(slug));
    }

    /// <summary>The page that the field asks for.</summary>
    public static Lookup<Connection<TView>> Listed<TView>(this IResolveFieldContext context, Func<MomentReading, Lookup<StoredList>> list) where TView : View =>
        context.Moment().Then(list).Then(found => found.Page<TView>(context.Page(found.Order)));

    public static Lookup<Connection<TView>> Listed<TView>(this IResolveFieldContext context, Func<MomentReading, StoredList> list) where TView : View =>
        context.Listed<TView>(reading => Lookup.Of(list(reading)));

    /// <summary>The first so many, without a way to go on.</summary>
    public static Lookup<IEnumerable<TView>> Listed<TView>(this MomentReading reading, ThingQuery query, int first) where TView : View =>
        reading.Pages.Load(new PageRequest(query, first)).Select(page => page.Rows.Select(row => reading.View<TView>(row.Thing)));

    /// <summary>Claims, the newest first, those that were taken back included.</summary>
    public static Lookup<Connection<ClaimView>> ClaimPage(this MomentReading reading, IResolveFieldContext context, ClaimQuery query) =>
        new StoredList(reading, query with { Descending = true, IncludeRetracted = true }, "claims StatedDesc").Page<ClaimView>(context.Page("claims StatedDesc"));
}
