using Microsoft.Net.Http.Headers;

namespace ConflictGraph.Server.Http.Answers;

/// <summary>An answer that is still to be worked out: what it is read from, and by what a client knows whether it has it already.</summary>
/// <param name="Head">The version that the answer is read from.</param>
/// <param name="Tag">Differs whenever the answer may.</param>
/// <param name="MaxAge">How long it may be kept without asking.</param>
public sealed record Edition(Head Head, string Tag, TimeSpan MaxAge)
{
    public bool IsKnownTo(HttpRequest request)
    {
        if (request.Headers.IfNoneMatch.Count == 0)
            return false;
        var own = EntityTagHeaderValue.Parse(Tag);
        foreach (var known in request.GetTypedHeaders().IfNoneMatch)
        {
            if (known.Compare(own, useStrongComparison: false))
                return true;
        }
        return false;
    }

    public void WriteTo(HttpResponse response)
    {
        response.Headers.ETag = Tag;
        response.Headers.CacheControl = MaxAge.TotalSeconds >= 1 ? $"private, max-age={(long)MaxAge.TotalSeconds}" : "private, max-age=0, must-revalidate";
    }
}
