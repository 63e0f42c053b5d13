using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Neo4j.Querying;

/// <summary>Why one attempt failed.</summary>
/// <param name="fault">What is the matter.</param>
/// <param name="message">The same in words that a client may see.</param>
/// <param name="mayPass">True if the same may well work in a moment.</param>
/// <param name="isUndone">True if it is certain that the database has kept nothing of it.</param>
internal sealed class AttemptException(StoreFault fault, string message, bool mayPass, bool isUndone, Exception? inner = null) : Exception(message, inner)
{
    public StoreFault Fault => fault;

    public bool MayPass => mayPass;

    public bool IsUndone => isUndone;
}
