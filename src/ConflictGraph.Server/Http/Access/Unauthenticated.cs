namespace ConflictGraph.Server.Http.Access;

/// <summary>What a caller is told that cannot be recognised. It does not tell why a key is no good: that is for its owner to know.</summary>
public static class Unauthenticated
{
    public static HttpRefusal Key() => Because("This API key is not known: it is wrong, expired or revoked.");

    public static HttpRefusal Because(string message) => new(StatusCodes.Status401Unauthorized, RequestErrorCode.Unauthenticated, message);

    public static HttpRefusal AuthorityAway() => new(
        StatusCodes.Status503ServiceUnavailable, RequestErrorCode.Unauthenticated, "Your token cannot be checked just now, since the authority that signs tokens does not answer. Try again in a minute.");
}
