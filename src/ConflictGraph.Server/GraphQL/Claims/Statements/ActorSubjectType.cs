using ConflictGraph.Server.GraphQL.Actors;

namespace ConflictGraph.Server.GraphQL.Claims.Statements;

public sealed class ActorSubjectType : ObjectGraphType<SubjectView<ActorSubject>>
{
    public ActorSubjectType()
    {
        Name = "ActorSubject";
        Description = "One actor.";
        this.Must("actor", typeof(ActorType), "The actor.", view => view.Reading.Find<ActorView>(view.Subject.Actor));
    }
}
