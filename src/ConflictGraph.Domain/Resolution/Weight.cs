using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Sources;

namespace ConflictGraph.Domain.Resolution;

/// <summary>The orders by which rules 10 and 11 weigh; lower is better.</summary>
internal static class Weight
{
    public static int Of(Capacity capacity) => capacity switch
    {
        Capacity.FirstParty => 0,
        Capacity.AuthorizedSpeaker => 1,
        Capacity.CoalitionSpeaker => 2,
        Capacity.Personal or Capacity.ThirdPartyNamed => 3,
        Capacity.ThirdPartyUnnamed => 4,
        Capacity.Editorial => 5,
        _ => throw new ArgumentOutOfRangeException(nameof(capacity), capacity, null),
    };

    /// <summary>No basis to judge (F) is better than known to be unreliable (D, E).</summary>
    public static int Of(Reliability grade) => grade switch
    {
        Reliability.A => 0,
        Reliability.B => 1,
        Reliability.C => 2,
        Reliability.F => 3,
        Reliability.D => 4,
        Reliability.E => 5,
        _ => throw new ArgumentOutOfRangeException(nameof(grade), grade, null),
    };
}
