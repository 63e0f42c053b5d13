namespace ConflictGraph.Domain.Recording;

/// <summary>All that is found wrong with one input.</summary>
internal sealed class Mistakes
{
    private readonly List<(int Order, Mistake Mistake)> found = [];

    public int Count => found.Count;

    public void Add(MistakeCode code, FieldPath path, string message) =>
        found.Add((path.Order, new(code, message, path.ToString())));

    public void Add(Mistakes others) => found.AddRange(others.found);

    /// <summary>These and the others, in the order of the input's entries.</summary>
    public IReadOnlyList<Mistake> With(Mistakes others) =>
        [.. found.Concat(others.found).OrderBy(one => one.Order).Select(one => one.Mistake)];
}
