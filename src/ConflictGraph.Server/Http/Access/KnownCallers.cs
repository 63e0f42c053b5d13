using ConflictGraph.Server.GraphQL.Callers;
using ConflictGraph.Server.Http.Access.Keys;
using ConflictGraph.Server.Http.Access.Tokens;

namespace ConflictGraph.Server.Http.Access;

/// <summary>Recognises callers by an API key, by a token, or by either.</summary>
public sealed class KnownCallers(KeyRing? keys, TokenCheck? tokens, TimeProvider clock) : ICallers
{
    public async ValueTask<Caller> RecogniseAsync(Credential? credential, CancellationToken cancellation)
    {
        if (credential is null)
            return Caller.Unknown;
        if (keys is not null && (tokens is null || ApiKey.IsKey(credential.Text)))
            return keys.Find(credential.Text) ?? throw Unauthenticated.Key();
        return await tokens!.CheckAsync(credential.Text, cancellation);
    }

    public bool IsStillKnown(Caller caller) =>
        (caller.Until is not { } until || until > clock.GetUtcNow()) && keys?.IsRevoked(caller) != true;
}
