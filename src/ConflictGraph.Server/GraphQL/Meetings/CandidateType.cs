using ConflictGraph.Server.GraphQL.Claims;

namespace ConflictGraph.Server.GraphQL.Meetings;

public sealed class CandidateType : ObjectGraphType<CandidateView>
{
    public CandidateType()
    {
        Name = "Candidate";
        Description = "A value that survived the rules beside others.";
        this.Must("participation", typeof(WordsType<Participation>), "The value.", view => view.Candidate.Participation);
        this.Many("claims", typeof(ClaimType), "The claims that carry it.", view => view.Reading.Claims(view.Candidate.Claims));
    }
}
