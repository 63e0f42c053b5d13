namespace ConflictGraph.Domain.Recording;

/// <summary>Which thing of an input copies or repeats which, over all its parts.</summary>
internal sealed class Originals<TPlace>
{
    private readonly Dictionary<string, (string Original, TPlace Place, string Path)> of = new(StringComparer.Ordinal);

    public void Add(string slug, string original, Func<string, TPlace> placeOf, FieldPath path)
    {
        if (of.ContainsKey(slug))
            return;
        var text = path.ToString();
        of.Add(slug, (original, placeOf(text), text));
    }

    /// <summary>One mistake for each circle that the chains make, at the last of its things that was met.</summary>
    public IEnumerable<(TPlace Place, Mistake Mistake)> Circles()
    {
        var walkOf = new Dictionary<string, int>(StringComparer.Ordinal);
        var walk = 0;
        foreach (var start in of.Keys)
        {
            walk++;
            var at = start;
            while (of.TryGetValue(at, out var next) && walkOf.TryAdd(at, walk))
                at = next.Original;
            if (!of.TryGetValue(at, out var closing) || walkOf[at] != walk)
                continue;
            yield return (closing.Place, new(MistakeCode.Cycle,
                $"This takes the id of something that does not lead back to {Echo.Of(at)}; over {Echo.Of(closing.Original)} it would.", closing.Path));
        }
    }
}
