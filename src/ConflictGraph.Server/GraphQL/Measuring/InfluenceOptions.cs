namespace ConflictGraph.Server.GraphQL.Measuring;

/// <summary>When influence is measured.</summary>
public sealed class InfluenceOptions
{
    /// <summary>Nothing has to have been written for so long before it is measured anew; null to measure never.</summary>
    public TimeSpan? Quiet { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Measuring takes at most this share of the time.</summary>
    public double Share { get; set; } = 0.05;

    /// <summary>It is measured anew while much is written too, but not more often than this.</summary>
    public TimeSpan Longest { get; set; } = TimeSpan.FromMinutes(1);
}
