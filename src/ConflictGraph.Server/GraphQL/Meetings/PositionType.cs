using ConflictGraph.Server.GraphQL.Actors;
using ConflictGraph.Server.GraphQL.Claims;
using ConflictGraph.Server.GraphQL.Rules;

namespace ConflictGraph.Server.GraphQL.Meetings;

public sealed class PositionType : ObjectGraphType<PositionView>
{
    public PositionType()
    {
        Name = "Position";
        Description = "Where one actor stands on one meeting, and why the graph says so.";
        this.Must("actor", typeof(ActorType), "Who stands there.", view => view.Shown);
        this.Must("meeting", typeof(MeetingType), "The meeting on which it stands there.",
            view => view.Reading.Find<MeetingView>(view.Position.Meeting));
        this.Must("side", typeof(WordsType<Side>), "The list in which the actor stands.", view => view.Position.Side);
        this.May("participation", typeof(WordsType<Participation>), "Whether it takes part. Null only while contested or unknown.",
            view => view.Position.Participation);
        this.May("stance", typeof(WordsType<Stance>),
            "Its stance on the meeting, apart from whether it goes: some stay away and still endorse.", view => view.Position.Stance);
        this.May("stanceBecause", typeof(StringGraphType), "The reason for the stance, in plain English.",
            view => view.Position.StanceBecause);
        this.Must("status", typeof(WordsType<FactStatus>), "How far the rules could settle it.", view => view.Position.Status);
        this.Must("decidedBy", typeof(RuleType), "The rule that settled it.", view => RuleBook.Of(view.Position.DecidedBy));
        this.Must("because", typeof(StringGraphType), "The reason in one or two plain English sentences, naming who said what and when.",
            view => view.Position.Because);
        this.Must("credibility", typeof(WordsType<Credibility>), "How far it can be believed.",
            view => view.Position.Credibility);
        this.Must("independentOrigins", typeof(IntGraphType), "Separate origins behind the accepted side; a copy adds none.",
            view => view.Position.IndependentOrigins);
        this.Must("exposure", typeof(IntGraphType), "Documents that carry the accepted side, copies included.",
            view => view.Position.Exposure);
        this.May("since", typeof(PartialDateType), "The earliest moment from which an accepted claim holds.", view => view.Position.Since);
        DeclareClaims();
        this.Many("contradictions", typeof(ContradictionType), "Claims on this actor and meeting that do not fit together.",
            view => ContradictionView.All(view.Reading, view.Position.Contradictions));
    }

    private void DeclareClaims()
    {
        this.Many("accepted", typeof(ClaimType), "The claims that carry the answer, the most direct first.").TakesFirst(100)
            .From(context => context.Source.Reading.Claims(context.Source.Position.Accepted, context.First()));
        this.Many("origins", typeof(OriginType), "The accepted claims by the origin that they go back to.").TakesFirst(100)
            .From(context => context.Source.Position.Origins.Take(context.First()).Select(origin => new OriginView(context.Source.Reading, origin)));
        this.Many("rejected", typeof(RejectedClaimType), "The claims that lost, each with the rule that it lost to.").TakesFirst(100)
            .From(context => RejectedClaimView.All(context.Source.Reading, context.Source.Position).Take(context.First()));
        this.Many("candidates", typeof(CandidateType), "Every surviving value while contested.",
            view => view.Position.Candidates.Select(candidate => new CandidateView(view.Reading, candidate)));
    }
}
