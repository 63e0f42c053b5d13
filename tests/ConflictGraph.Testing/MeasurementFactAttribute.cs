using System.Globalization;

namespace ConflictGraph.Testing;

/// <summary>A measurement of as much as an environment variable says, which only has a meaning on a machine that does nothing else, and so is made on demand.</summary>
public sealed class MeasurementFactAttribute : FactAttribute
{
    /// <summary>How many claims there are to be.</summary>
    public const string Claims = "CONFLICTGRAPH_TEST_CLAIMS";

    /// <summary>How many edges there are to be.</summary>
    public const string Edges = "CONFLICTGRAPH_TEST_EDGES";

    /// <param name="variable">One of the names above.</param>
    public MeasurementFactAttribute(string variable)
    {
        if (SizeOf(variable) == 0)
            Skip = $"Measured by .ci/soak, or with {variable}=1000000.";
    }

    /// <summary>0 where nothing is to be measured.</summary>
    public static int SizeOf(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : 0;
}
