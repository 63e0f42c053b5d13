using ConflictGraph.Server.GraphQL.Actors;
using ConflictGraph.Server.GraphQL.Claims.Statements;

namespace ConflictGraph.Server.GraphQL.Claims;

public sealed class ClaimType : ObjectGraphType<ClaimView>
{
    public ClaimType()
    {
        Name = "Claim";
        Description = "What one speaker asserted on one occasion.";
        Interface<NodeType>();
        this.DeclareNode();
        this.Must("statement", typeof(StatementType), "What was asserted.", view => view.Reading.View(view.Claim.Statement));
        this.Must("sentence", typeof(StringGraphType), "The statement as a plain English sentence.", view => view.Sentence);
        this.May("speaker", typeof(ActorType), "Who said it; null where the source names nobody.",
            view => view.Reading.Find<ActorView>(view.Claim.Speaker));
        this.May("speakerName", typeof(StringGraphType), "The speaker as the source words it, also where nobody is named: rebel officials.",
            view => view.Claim.SpeakerName);
        this.Must("capacity", typeof(WordsType<Capacity>), "In what capacity it was said.", view => view.Claim.Capacity);
        this.Must("statedAt", typeof(PartialDateType), "When it was said.", view => view.Claim.StatedAt);
        this.Must("recordedAt", typeof(DateTimeType), "When it was recorded.", view => view.Claim.RecordedAt);
        this.Many("evidence", typeof(EvidenceType), "Where it stands in documents.", view => view.Evidence);
        this.May("repeats", typeof(ClaimType), "The claim whose words this one repeats; repeated words are one origin.",
            view => view.Reading.Find<ClaimView>(view.Claim.Repeats));
        this.May("informationCredibility", typeof(WordsType<Credibility>), "How far whoever recorded it believed the information.",
            view => view.Claim.InformationCredibility);
        this.Must("rank", typeof(WordsType<Rank>), "What an analyst thinks of it.", view => view.Claim.Rank);
        this.May("rankReason", typeof(StringGraphType), "Why it was ranked so.", view => view.Claim.RankReason);
        this.May("retraction", typeof(RetractionType), "That it was taken back.", view => view.Retraction);
        this.May("correctedBy", typeof(ClaimType), "The claim that took its place.",
            view => view.Reading.Find<ClaimView>(view.CorrectedBy));
    }
}
