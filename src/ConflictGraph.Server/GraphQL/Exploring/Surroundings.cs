using ConflictGraph.Explore;
using ConflictGraph.Explore.Graphs;

namespace ConflictGraph.Server.GraphQL.Exploring;

/// <summary>Looks around as fields ask for it.</summary>
public static class Surroundings
{
    private const int MostHops = 5;
    private const int MostHopsOfPath = 8;
    private const int MostNodes = 5_000;

    /// <exception cref="RequestError">An argument is out of bounds, or names what has no place in a picture.</exception>
    public static Lookup<GraphView> Graph(this IResolveFieldContext context)
    {
        var around = context.Slugs("around");
        var hops = context.Bounded("hops", 0, MostHops);
        var first = context.Bounded("first", 1, MostNodes);
        var edges = context.Words<EdgeKind>("edges");
        return context.Moment().Then(reading => reading.Explored("around", around, (explorer, cancellation) => explorer.UntoldNeighbourhoodAsync(around, hops, edges, first, cancellation)))
            .Select(found => new GraphView(found.Reading, found.Value));
    }

    /// <summary>A meeting with everyone who has to do with it.</summary>
    /// <exception cref="RequestError">An argument is out of bounds.</exception>
    public static Lookup<GraphView> GraphOf(this IResolveFieldContext context, View meeting)
    {
        var first = context.Bounded("first", 1, MostNodes);
        return meeting.Reading.Explored("around", [], (explorer, cancellation) => explorer.UntoldNeighbourhoodAsync([meeting.Slug], 1, null, first, cancellation))
            .Select(found => new GraphView(found.Reading, found.Value));
    }

    /// <exception cref="RequestError">An argument is out of bounds, or names what has no place in a picture.</exception>
    public static Lookup<IEnumerable<PathView>> Paths(this IResolveFieldContext context)
    {
        var (from, to) = (context.Slug("from"), context.Slug("to"));
        var maxHops = context.Bounded("maxHops", 1, MostHopsOfPath);
        var (edges, avoid, first) = (context.Words<EdgeKind>("edges"), context.Slugs("avoid"), context.First());
        return context.Moment().Then(reading => reading.Explored("from' and 'to", [from, to], (explorer, cancellation) => explorer.UntoldPathsAsync(from, to, maxHops, edges, avoid, first, cancellation)))
            .Select(found => PathView.Of(found.Reading, found.Value));
    }

    public static Lookup<IEnumerable<EmptyChairView>> EmptyChairs(this IResolveFieldContext context, View meeting)
    {
        var first = context.First();
        return meeting.Reading.Explored("meeting", [], (explorer, cancellation) => explorer.EmptyChairsAsync(meeting.Slug, first, cancellation))
            .Select(found => found.Value.Select(chair => new EmptyChairView(found.Reading, chair)));
    }

    /// <param name="argument">The argument that named the things.</param>
    /// <param name="named">Things that have to be of a kind that is drawn.</param>
    private static Lookup<(MomentReading Reading, T Value)> Explored<T>(
        this MomentReading reading, string argument, IReadOnlyList<string> named, Func<Explorer, CancellationToken, Task<T>> explore) =>
        Lookup.All(named.Select(reading.Things.Load)).Then(things => new Once<(MomentReading, T)>(async cancellation =>
        {
            if (things.FirstOrDefault(thing => thing is not null && !NodeKinds.IsDrawn(thing)) is { } other)
                throw RequestError.BadArgument($"'{argument}' takes actors, meetings and processes; '{other.Slug}' is of kind {NodeKinds.Of(other).ToString().ToUpperInvariant()}.");
            try
            {
                return (reading, await explore(reading.Explorer, cancellation));
            }
            catch (TooMuchToExploreException tooMuch)
            {
                throw new RequestError(RequestErrorCode.TooComplex, tooMuch.Message);
            }
        }));

    private static IReadOnlyList<string> Slugs(this IResolveFieldContext context, string name) =>
        context.Given<object>(name) is null ? [] : [.. context.Ids(name).Select(id => ArgumentValues.Slug(id, name))];

    private static int Bounded(this IResolveFieldContext context, string name, int least, int most)
    {
        var number = context.Given<int?>(name) ?? (int)context.FieldDefinition.Arguments!.Find(name)!.DefaultValue!;
        return number >= least && number <= most ? number
            : throw RequestError.BadArgument($"'{name}' takes a whole number from {least} to {most}, not {number}.");
    }
}
