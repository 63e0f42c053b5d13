using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Types;

namespace ConflictGraph.Server.Tests.Executing;

/// <summary>A schema whose resolvers do all that resolvers may do, and some of what they may not.</summary>
internal sealed class OddSchema : Schema
{
    /// <param name="stop">What the field 'stop' does.</param>
    public OddSchema(Action stop)
    {
        var (thing, other) = (ThingType(), new ObjectGraphType<Other> { Name = "Other" });
        other.Field<IntGraphType>("size").Resolve(context => context.Source.Size);
        var either = new UnionGraphType { Name = "Either" };
        either.AddPossibleType(thing);
        either.AddPossibleType(other);
        var query = new ObjectGraphType { Name = "Query" };
        Add(query, "thing", thing, _ => new Thing(3));
        Add(query, "mustThing", new NonNullGraphType(thing), _ => new Thing(3));
        Add(query, "things", new NonNullGraphType(new ListGraphType(new NonNullGraphType(thing))), _ => new[] { new Thing(2), new Thing(1), new Thing(2) });
        Add(query, "mayThings", new ListGraphType(thing), _ => new List<Thing?> { new(2), null, new(1), new(0) });
        Add(query, "either", new ListGraphType(either), _ => new object?[] { new Thing(1), new Other(2), null, new Thing(0) });
        Add(query, "neither", either, _ => "neither");
        Add(query, "empty", new ListGraphType(thing), _ => Enumerable.Empty<Thing>());
        Add(query, "nothing", thing, _ => null);
        Add(query, "stop", new StringGraphType(), _ =>
        {
            stop();
            return "stopped";
        });
        Query = query;
    }

    private static ObjectGraphType<Thing> ThingType()
    {
        var thing = new ObjectGraphType<Thing> { Name = "Thing" };
        Add(thing, "name", new StringGraphType(), context => $"thing {Of(context).Depth}");
        Add(thing, "missing", new StringGraphType(), _ => null);
        Add(thing, "must", new NonNullGraphType(new StringGraphType()), context => Of(context).Depth > 1 ? "there" : null);
        Add(thing, "below", new NonNullGraphType(thing), context => new Thing(Of(context).Depth - 1));
        Add(thing, "fails", new StringGraphType(), _ => throw new ExecutionError("It fails."));
        Add(thing, "failsLater", new StringGraphType(), _ => new Coming(() => throw new FormatException("It fails later.")));
        Add(thing, "failsInList", new ListGraphType(new IntGraphType()), _ => new[] { 2, 1, 0 }.Select(number => 2 / number));
        Add(thing, "wrong", new IntGraphType(), _ => "three");
        Add(thing, "noList", new ListGraphType(new IntGraphType()), _ => 3);
        Add(thing, "later", new NonNullGraphType(new StringGraphType()), context => new Coming(() => $"later {Of(context).Depth}"));
        Add(thing, "laterStill", new StringGraphType(), context => new Coming(() => new Coming(() => $"still {Of(context).Depth}")));
        Add(thing, "nested", new ListGraphType(new ListGraphType(new NonNullGraphType(new IntGraphType()))), _ => new int?[]?[] { [1, 2], [], null, [3, null] });
        Add(thing, "mayBeNull", new ListGraphType(new IntGraphType()), _ => new List<int?> { 1, null });
        Add(thing, "manyLater", new ListGraphType(thing), context => new Coming(() => new[] { new Thing(Of(context).Depth - 1) }));
        Add(thing, "manyLaterStill", new ListGraphType(thing), context => new object[] { new Coming(() => new Thing(7)), new Thing(8), new Coming(() => null) });
        Add(thing, "path", new StringGraphType(), context => string.Join('.', context.Path) + " " + context.ParentType.Name);
        Add(thing, "above", new StringGraphType(), context => string.Join('.', context.Parent?.Path ?? []));
        thing.Field("sub", thing).Resolve(context => string.Join(' ', context.SubFields!.Keys) is "name alias" ? new Thing(0) : null);
        thing.Field<StringGraphType>("echo").Argument<StringGraphType>("word", "What is said.", argument => argument.DefaultValue = "nothing").Resolve(context => context.GetArgument<string>("word"));
        return thing;
    }

    private static void Add(ObjectGraphType<Thing> type, string name, IGraphType of, Func<IResolveFieldContext, object?> value) => type.Field(name, of).Resolve(context => value(context));

    private static void Add(ObjectGraphType type, string name, IGraphType of, Func<IResolveFieldContext, object?> value) => type.Field(name, of).Resolve(context => value(context));

    private static Thing Of(IResolveFieldContext context) => (Thing)context.Source!;

    private sealed record Thing(int Depth);

    private sealed record Other(int Size);

    /// <summary>What comes when it is asked for.</summary>
    private sealed class Coming(Func<object?> value) : IDataLoaderResult
    {
        public async Task<object?> GetResultAsync(CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            return value();
        }
    }
}
