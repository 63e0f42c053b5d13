namespace ConflictGraph.Server.GraphQL.Executing;

/// <summary>How many planned fields may still be kept for a document, so that a short one cannot fill the memory.</summary>
internal sealed class Room(int fields)
{
    private int _left = fields;

    public bool TryTake(int fields)
    {
        if (Interlocked.Add(ref _left, -fields) >= 0)
            return true;
        Interlocked.Add(ref _left, fields);
        return false;
    }
}
