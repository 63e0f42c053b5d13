using ConflictGraph.Server.GraphQL.Callers;

namespace ConflictGraph.Server.Http.Access;

/// <summary>Who sends a request.</summary>
public static class CallerOfContext
{
    /// <summary>The caller; one who may do nothing where nobody was recognised.</summary>
    public static Caller Caller(this HttpContext context) => context.Features.Get<Caller>() ?? GraphQL.Callers.Caller.Unknown;
}
