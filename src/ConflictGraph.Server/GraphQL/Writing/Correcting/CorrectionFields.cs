namespace ConflictGraph.Server.GraphQL.Writing.Correcting;

/// <summary>The fields of what comes of every kind of correction.</summary>
public static class CorrectionFields
{
    public static void DeclareCorrection(this ComplexGraphType<CorrectedView> type)
    {
        type.Must("dataVersion", typeof(DataVersionType), "The version of the data afterwards.", view => view.Corrected.Version);
        type.Many("errors", typeof(UserErrorType), "All that the caller can mend; empty if it was done.", view => view.Corrected.Mistakes);
    }
}
