using ConflictGraph.Domain.Meetings;

namespace ConflictGraph.Embedded.Memory;

/// <summary>A meeting with the claims on it.</summary>
internal sealed class MeetingNode(string slug) : EntityNode<Meeting>(slug)
{
    public readonly ClaimList Claims = new();
}
