using GraphQL.Resolvers;

namespace ConflictGraph.Server.GraphQL.Executing;

/// <summary>Shows a part of an object by what the context tells beside it, its arguments above all. A value that has to be looked up joins the batch of its level.</summary>
internal sealed class ContextResolver<TView>(Func<IResolveFieldContext<TView>, object?> value) : IFieldResolver
{
    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) => new(Lookup.Shown(value(context.As<TView>())));
}
