using ConflictGraph.Domain.Meetings;

namespace ConflictGraph.Embedded.Memory;

/// <summary>A meeting with the claims on it.</summary>
internal sealed class MeetingNode(string slug) : EntityNode<Meeting>(slug)
{
    public readonly ClaimList Claims = new();

    /// <summary>Whether a claim may be on a group, so that it matters who is in it.</summary>
    public bool TellsOfGroups { get; set; }

    /// <summary>The newest version in which the meeting was recorded or a claim named it.</summary>
    public long LastTouched
    {
        get
        {
            var recorded = States is [.., var state] ? state.Version : 0;
            return Claims.AsSpan() is [.., var claim] ? Math.Max(recorded, claim.Version) : recorded;
        }
    }
}
