using ConflictGraph.Server.GraphQL.Actors;
using ConflictGraph.Server.GraphQL.Claims;
using ConflictGraph.Server.GraphQL.Rules;

namespace ConflictGraph.Server.GraphQL.Meetings;

public sealed class ContradictionType : ObjectGraphType<ContradictionView>
{
    public ContradictionType()
    {
        Name = "Contradiction";
        Description = "Claims that do not fit together, kept even when a rule settled them.";
        this.Must("kind", typeof(WordsType<ContradictionKind>), "In what way they do not fit together.",
            view => view.Contradiction.Kind);
        this.May("meeting", typeof(MeetingType), "The meeting that it is about, if it is about one.",
            view => view.Reading.Find<MeetingView>(view.Contradiction.Meeting));
        this.May("actor", typeof(ActorType), "The actor that it is about, if it is about one.",
            view => view.Reading.Find<ActorView>(view.Contradiction.Actor));
        this.Many("claims", typeof(ClaimType), "The claims that do not fit together.").TakesFirst(100)
            .From(context => context.Source.Reading.Claims(context.Source.Contradiction.Claims, context.First()));
        this.May("settledBy", typeof(RuleType), "The rule that settled it; null if none did.",
            view => view.Contradiction.SettledBy is { } rule ? RuleBook.Of(rule) : null);
        this.Must("because", typeof(StringGraphType), "What does not fit, in plain English.", view => view.Contradiction.Because);
    }
}
