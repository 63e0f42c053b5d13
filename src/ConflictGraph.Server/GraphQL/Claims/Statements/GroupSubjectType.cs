using ConflictGraph.Server.GraphQL.Actors;

namespace ConflictGraph.Server.GraphQL.Claims.Statements;

public sealed class GroupSubjectType : ObjectGraphType<SubjectView<GroupSubject>>
{
    public GroupSubjectType()
    {
        Name = "GroupSubject";
        Description = "Some or all of a coalition or class, as in 'all rebel groups' or 'a number of groups, including Ahrar al-Sham'.";
        this.Must("of", typeof(CoalitionType), "The coalition or class.", view => view.Reading.Find<CoalitionView>(view.Subject.Of));
        this.Must("quantifier", typeof(WordsType<Quantifier>), "Of how many members the claim speaks.",
            view => view.Subject.Quantifier);
        this.Many("including", typeof(ActorType), "Members that the claim names as included.",
            view => view.Reading.FindAll<ActorView>(view.Subject.Including));
        this.Many("except", typeof(ActorType), "Members that the claim names as excepted.",
            view => view.Reading.FindAll<ActorView>(view.Subject.Except));
    }
}
