namespace ConflictGraph.Server.GraphQL.Meetings;

/// <summary>A surviving value as it is seen at one moment.</summary>
public sealed record CandidateView(MomentReading Reading, Candidate Candidate);
