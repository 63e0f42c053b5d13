namespace ConflictGraph.Server.GraphQL.Writing.Correcting;

/// <summary>What came of a correction, and what it is about, as it is afterwards.</summary>
public sealed class CorrectedView(Corrected corrected, MomentReading reading)
{
    public Corrected Corrected => corrected;

    /// <summary>The first, or another, of what the correction is about; null if there is none, or if it has mistakes.</summary>
    public Lookup<TView?> Touched<TView>(int index) where TView : View => reading.Find<TView>(corrected.Touched.ElementAtOrDefault(index));
}
