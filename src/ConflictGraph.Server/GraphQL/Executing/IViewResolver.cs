namespace ConflictGraph.Server.GraphQL.Executing;

/// <summary>A resolver that needs nothing but the object: neither arguments nor what else a context tells.</summary>
internal interface IViewResolver
{
    object? Of(object? source);
}
