using ConflictGraph.Domain.Meetings;

namespace ConflictGraph.Domain.Resolution;

/// <summary>
/// Finds whether one of many testimonies disagrees with another without a look at each. Two that carry a value in voices with nothing in common are
/// enough to ask: whose voice is one disagrees with either, or where there are no two such, with the first or none.
/// </summary>
/// <param name="disagree">True for none that are not against each other; of two that are, it may ask for different voices.</param>
internal sealed class Opponents(List<Testimony<Participation>> these, Func<Testimony<Participation>, Testimony<Participation>, bool> disagree)
{
    /// <summary>Up to here it is cheaper to look at each.</summary>
    private const int Few = 8;

    private static readonly Participation[] Values = Enum.GetValues<Participation>();

    private readonly Carriers[]? carriers = these.Count > Few ? CarriersOf(these) : null;

    /// <summary>True if one of them disagrees.</summary>
    public bool HaveOneAgainst(Testimony<Participation> one)
    {
        if (carriers is null)
            return FirstAgainst(one) is not null;
        var mayBeAmongTheRest = false;
        foreach (var value in Values)
        {
            var (first, apart) = carriers[(int)value];
            if (first is null || !value.IsAgainst(one.Value))
                continue;
            if (disagree(one, first) || (apart is not null && disagree(one, apart)))
                return true;
            mayBeAmongTheRest |= one.Voice.Slugs.Length > 1 || first.Voice.Slugs.Length > 1;
        }
        return mayBeAmongTheRest && FirstAgainst(one) is not null;
    }

    /// <summary>The first of them that disagrees.</summary>
    public Testimony<Participation>? FirstAgainst(Testimony<Participation> one)
    {
        foreach (var other in these)
        {
            if (disagree(one, other))
                return other;
        }
        return null;
    }

    private static Carriers[] CarriersOf(List<Testimony<Participation>> these)
    {
        var found = new Carriers[Values.Length];
        foreach (var testimony in these)
        {
            ref var carriers = ref found[(int)testimony.Value];
            if (carriers.First is null)
                carriers = new(testimony, null);
            else if (carriers.Apart is null && !testimony.Voice.IsSameAs(carriers.First.Voice))
                carriers = carriers with { Apart = testimony };
        }
        return found;
    }

    /// <summary>Who carries a value.</summary>
    /// <param name="Apart">The first of another voice than the first.</param>
    private readonly record struct Carriers(Testimony<Participation>? First, Testimony<Participation>? Apart);
}
