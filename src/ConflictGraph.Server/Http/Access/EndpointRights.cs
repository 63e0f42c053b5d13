using ConflictGraph.Server.GraphQL.Callers;

namespace ConflictGraph.Server.Http.Access;

/// <summary>Declares who may use an endpoint; what declares nothing is open.</summary>
public static class EndpointRights
{
    public static TBuilder Needs<TBuilder>(this TBuilder endpoint, Role role) where TBuilder : IEndpointConventionBuilder =>
        endpoint.WithMetadata(new NeededRole(role));
}
