namespace ConflictGraph.Server.Http.Access;

/// <summary>Who may come in.</summary>
public sealed class AccessOptions
{
    /// <summary>How callers are recognised: loopback, keys, jwt, both as keys,jwt, or none.</summary>
    public string Auth { get; set; } = "loopback";

    /// <summary>Names under which the server may be addressed, apart from those that need no saying; separated by semicolons.</summary>
    public string Hosts { get; set; } = "";

    /// <summary>Origins of web pages that may use the API from elsewhere, separated by semicolons.</summary>
    public string CorsOrigins { get; set; } = "";
}
