namespace ConflictGraph.Explore.Measuring;

/// <summary>How much hangs on an actor in the network of all actors and the facts that hold between them.</summary>
/// <param name="Degree">With how many other actors it is tied.</param>
/// <param name="Betweenness">The share of all pairs of other actors, from 0 to 1, whose shortest paths lead over it; of several shortest paths each counts in part (Freeman 1977).</param>
/// <param name="Community">The slug of the best connected actor of the group to which it belongs; null for one that has no ties.</param>
public sealed record Influence(int Degree, double Betweenness, string? Community);
