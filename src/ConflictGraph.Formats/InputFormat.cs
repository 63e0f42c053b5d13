namespace ConflictGraph.Formats;

/// <summary>What a file with entries to record is.</summary>
public enum InputFormat
{
    /// <summary>A RecordInput.</summary>
    Json,

    /// <summary>actors.csv: a row an actor.</summary>
    Actors,

    /// <summary>claims.csv: a row a claim.</summary>
    Claims,

    /// <summary>The UCDP Actor Dataset.</summary>
    UcdpActors,

    /// <summary>The UCDP Dyadic Dataset.</summary>
    UcdpDyads,
}
