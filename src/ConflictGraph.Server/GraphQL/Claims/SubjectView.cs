namespace ConflictGraph.Server.GraphQL.Claims;

/// <summary>Of whom a claim speaks, as it is seen at one moment.</summary>
public sealed record SubjectView<TSubject>(MomentReading Reading, TSubject Subject) where TSubject : Subject;
