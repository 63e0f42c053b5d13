namespace ConflictGraph.Server.GraphQL.Errors;

/// <summary>The codes in <c>errors[].extensions.code</c> that are ours; the others are those of the library's validation.</summary>
public static class RequestErrorCode
{
    public const string BadArgument = "BAD_ARGUMENT";
    public const string BadCursor = "BAD_CURSOR";
    public const string BadRequest = "BAD_REQUEST";
    public const string NotFound = "NOT_FOUND";
    public const string TooComplex = "TOO_COMPLEX";
    public const string TooLarge = "TOO_LARGE";
    public const string Timeout = "TIMEOUT";
    public const string RateLimited = "RATE_LIMITED";
    public const string Overloaded = "OVERLOADED";
    public const string Unauthenticated = "UNAUTHENTICATED";
    public const string Forbidden = "FORBIDDEN";
    public const string DocumentNotFound = "DOCUMENT_NOT_FOUND";
    public const string DocumentNotTrusted = "DOCUMENT_NOT_TRUSTED";
    public const string PersistedQueryNotFound = "PERSISTED_QUERY_NOT_FOUND";
    public const string PersistedQueryNotSupported = "PERSISTED_QUERY_NOT_SUPPORTED";
    /// <summary>As the library's validation calls it.</summary>
    public const string FragmentCycle = "NO_FRAGMENT_CYCLES";

    /// <summary>As the library's parser calls it.</summary>
    public const string Syntax = "SYNTAX_ERROR";

    public const string StoreUnavailable = "STORE_UNAVAILABLE";
    public const string Internal = "INTERNAL";
}
