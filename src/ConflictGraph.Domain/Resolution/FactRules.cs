using ConflictGraph.Domain.Resolution.Rules;
using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Domain.Resolution;

/// <summary>The order for facts and stances: the rules without EXPANSION, SPECIFICITY and PHASE. IDENTITY and SCOPE say who is heard at all.</summary>
internal static class FactRules
{
    public static IRule<T>[] InOrder<T>(Casefile file) where T : struct, Enum =>
    [
        new RetractionRule<T>(),          // 3
        new CuratorRule<T>(),             // 4
        new OriginsRule<T>(file),         // 6
        new SupersessionRule<T>(),        // 9
        new DirectnessRule<T>(),          // 10
        new ReliabilityRule<T>(),         // 11
        new IndependentOriginsRule<T>(),  // 12; what is left then is the value, or 13, UNRESOLVED
    ];
}
