namespace ConflictGraph.Neo4j.Reading.Paging;

/// <summary>What a query asks, as the statements of <see cref="Lookup"/> read it; null where it does not ask.</summary>
internal sealed record PageQuestion
{
    /// <summary>Which request it is of.</summary>
    public int Number { get; init; }

    /// <summary>The way to what it finds, of those that the statement has.</summary>
    public string? Way { get; init; }

    public string After { get; init; } = Model.Place.First;
    public string Before { get; init; } = Model.Place.Last;
    public string DatedFrom { get; init; } = Model.Place.First;
    public string DatedBefore { get; init; } = Model.Place.Last;
    public IEnumerable<string>? Among { get; init; }
    public IEnumerable<string>? Kinds { get; init; }

    /// <summary>A search key of which the text has to be a part.</summary>
    public string? Text { get; init; }

    /// <summary>A search key with which one of the texts has to begin.</summary>
    public string? Start { get; init; }

    /// <summary>The one of the two that leads to candidates.</summary>
    public string? Part => Text ?? Start;

    public long? ActiveAt { get; init; }
    public string? Scheme { get; init; }
    public string? Value { get; init; }
    public bool ByName { get; init; }
    public string? Process { get; init; }
    public string? Outlet { get; init; }
    public string? DerivedFrom { get; init; }
    public string? Meeting { get; init; }
    public string? About { get; init; }
    public string? Speaker { get; init; }
    public string? Document { get; init; }
    public IEnumerable<string>? Capacities { get; init; }
    public bool IsDenial { get; init; }
    public bool IncludeRetracted { get; init; }
    public bool ByRecording { get; init; }
}
