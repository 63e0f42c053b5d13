using ConflictGraph.Server.GraphQL.Meetings;

namespace ConflictGraph.Server.GraphQL.Supposing;

/// <summary>A meeting as it would be.</summary>
public sealed record HypotheticalMeetingView(MeetingView Meeting);
