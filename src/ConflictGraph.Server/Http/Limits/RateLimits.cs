using System.ComponentModel.DataAnnotations;

namespace ConflictGraph.Server.Http.Limits;

/// <summary>How much may come in.</summary>
public sealed class RateLimits
{
    /// <summary>The most bytes that the body of a request may have, compressed and not.</summary>
    [Range(1_000, 1_000_000_000)]
    public int Body { get; set; } = 10 * 1024 * 1024;

    /// <summary>How many operations one client may ask for in a second, and ten times as many at once after a rest; 0 for any number.</summary>
    [Range(0, 10_000_000)]
    public int Rate { get; set; } = 1_000;
}
