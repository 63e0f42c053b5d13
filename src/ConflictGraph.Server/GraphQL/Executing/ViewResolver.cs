using GraphQL.Resolvers;

namespace ConflictGraph.Server.GraphQL.Executing;

/// <summary>Shows a part of an object. A value that has to be looked up joins the batch of its level.</summary>
internal sealed class ViewResolver<TView>(Func<TView, object?> value) : IFieldResolver, IViewResolver
{
    public object? Of(object? source) => Lookup.Shown(value((TView)source!));

    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) => new(Of(context.Source));
}
