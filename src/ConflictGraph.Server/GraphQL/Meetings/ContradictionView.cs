namespace ConflictGraph.Server.GraphQL.Meetings;

/// <summary>A contradiction as it is seen at one moment.</summary>
public sealed record ContradictionView(MomentReading Reading, Contradiction Contradiction)
{
    /// <summary>The first so many of the kinds that are wanted.</summary>
    public static IEnumerable<ContradictionView> Shown(IResolveFieldContext context, MomentReading reading, IEnumerable<Contradiction> contradictions)
    {
        var wanted = context.Words<ContradictionKind>("kinds");
        return All(reading, contradictions).Where(view => wanted is null || wanted.Contains(view.Contradiction.Kind)).Take(context.First());
    }

    public static IEnumerable<ContradictionView> All(MomentReading reading, IEnumerable<Contradiction> contradictions) =>
        contradictions.Select(contradiction => new ContradictionView(reading, contradiction));
}
