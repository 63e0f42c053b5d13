namespace ConflictGraph.Server.GraphQL.Meetings;

/// <summary>A process as it is seen at one moment.</summary>
public sealed class ProcessView(MomentReading reading, Process process) : View(reading, process.Slug)
{
    public Process Process => process;
}
