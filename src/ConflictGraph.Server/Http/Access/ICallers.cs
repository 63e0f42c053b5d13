using ConflictGraph.Server.GraphQL.Callers;

namespace ConflictGraph.Server.Http.Access;

/// <summary>Recognises callers.</summary>
public interface ICallers
{
    /// <summary>Whose credential it is; <see cref="Caller.Unknown"/> where one is needed and none is shown.</summary>
    /// <exception cref="HttpRefusal">It is none, is no longer valid, or cannot be checked just now.</exception>
    ValueTask<Caller> RecogniseAsync(Credential? credential, CancellationToken cancellation);

    /// <summary>True as long as the caller would be recognised still: for those that stay connected.</summary>
    bool IsStillKnown(Caller caller);
}
