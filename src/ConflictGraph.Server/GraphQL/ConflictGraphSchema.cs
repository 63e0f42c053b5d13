using ConflictGraph.Server.GraphQL.Actors;
using ConflictGraph.Server.GraphQL.Watching;
using ConflictGraph.Server.GraphQL.Writing;

namespace ConflictGraph.Server.GraphQL;

/// <summary>All that the API can be asked.</summary>
public sealed class ConflictGraphSchema : Schema
{
    public ConflictGraphSchema(IServiceProvider services) : base(services)
    {
        Features.RepeatableDirectives = true;
        Features.DeprecationOfInputValues = true;
        this.RegisterVisitor(new DirectiveArguments());
        Query = services.GetRequiredService<QueryType>();
        Mutation = services.GetRequiredService<MutationType>();
        Subscription = services.GetRequiredService<SubscriptionType>();
        this.RegisterTypes(typeof(FactionType), typeof(CoalitionType), typeof(StateType), typeof(OrganizationType), typeof(PersonType));
    }
}
