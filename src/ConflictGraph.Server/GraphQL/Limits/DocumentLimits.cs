using System.ComponentModel.DataAnnotations;

namespace ConflictGraph.Server.GraphQL.Limits;

/// <summary>How much a document may hold. Everything here is counted in linear time, before anything else looks at the document.</summary>
public sealed class DocumentLimits
{
    /// <summary>The most characters, in UTF-16 units.</summary>
    [Range(1_000, 100_000_000)]
    public int Document { get; set; } = 256 * 1024;

    /// <summary>The most tokens: names, numbers, strings and signs; spaces, commas and comments are none.</summary>
    [Range(100, 10_000_000)]
    public int Tokens { get; set; } = 10_000;

    /// <summary>How deeply fields may stand within each other.</summary>
    [Range(1, 1_000)]
    public int Depth { get; set; } = 25;

    /// <summary>The most fields, fragments and spreads, with a fragment counted wherever it is spread.</summary>
    [Range(10, 1_000_000)]
    public int Selections { get; set; } = 2_000;

    /// <summary>The most aliases, counted as the selections are.</summary>
    [Range(0, 1_000_000)]
    public int Aliases { get; set; } = 200;

    /// <summary>The most directives, counted as the selections are.</summary>
    [Range(0, 1_000_000)]
    public int Directives { get; set; } = 200;

    /// <summary>What an operation may cost: about the number of objects in its answer.</summary>
    [Range(1, 1_000_000_000)]
    public int Cost { get; set; } = 250_000;
}
