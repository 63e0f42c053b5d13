namespace ConflictGraph.Server.Http.Access;

/// <summary>
/// From which web pages requests are taken: from the server's own, and from those that the settings name. Programs that are no browsers send
/// neither header and are not concerned.
/// </summary>
public static class OriginRule
{
    public static bool Allows(AccessRules rules, HttpRequest request)
    {
        if (request.Headers.Origin is [{ Length: > 0 } origin, ..])
            return IsOwn(origin, request.Host) || rules.AllowsOrigin(origin);
        return request.Headers["Sec-Fetch-Site"].ToString() is not ("cross-site" or "same-site") || IsFollowedLink(request);
    }

    /// <summary>A link that somebody has followed, which shows what is there to that one and not to the page with the link.</summary>
    private static bool IsFollowedLink(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.Headers["Sec-Fetch-Mode"] == "navigate" && request.Headers["Sec-Fetch-Dest"] == "document";

    /// <summary>The scheme may differ: what ends TLS in front of the server speaks plain HTTP to it.</summary>
    private static bool IsOwn(string origin, HostString host) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var page) && page.Scheme is "http" or "https"
        && page.Host.Equals(host.Host, StringComparison.OrdinalIgnoreCase)
        && page.Port == (host.Port ?? page.Port switch { 80 or 443 => page.Port, _ => -1 });
}
