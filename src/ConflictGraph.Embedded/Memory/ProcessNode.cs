using ConflictGraph.Domain.Meetings;

namespace ConflictGraph.Embedded.Memory;

/// <summary>A process with every meeting that was ever recorded as one of its rounds.</summary>
internal sealed class ProcessNode(string slug) : EntityNode<Process>(slug)
{
    public AppendList<MeetingNode> Meetings;
}
