namespace ConflictGraph.Domain.Recording;

/// <summary>A field of an input: absent, which leaves what was there as it was, or given, null and empty included, which clears it.</summary>
public readonly record struct Given<T>
{
    private Given(T? value) => (IsGiven, Value) = (true, value);

    public bool IsGiven { get; }

    /// <summary>What was given; default where nothing was.</summary>
    public T? Value { get; }

    public T? Or(T? before) => IsGiven ? Value : before;

    public static implicit operator Given<T>(T? value) => new(value);
}
