using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Resolution.Rules;
using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Domain.Resolution;

/// <summary>
/// The whole order in which claims on attendance are settled. 1, IDENTITY, 2, SCOPE, and 5, EXPANSION, say who is heard at all
/// (<see cref="CaseIndex"/>, <see cref="ScopeRule"/>, <see cref="ExpansionRule"/>); the others drop what loses, one after another.
/// </summary>
internal static class AttendanceRules
{
    public static IRule<Participation>[] InOrder(Casefile file, Meeting meeting)
    {
        IRule<Participation>[] afterPhase =
        [
            new AttendanceSupersessionRule(meeting),        // 9
            new DirectnessRule<Participation>(),            // 10
            new ReliabilityRule<Participation>(),           // 11
            new IndependentOriginsRule<Participation>(),    // 12; what is left then is the value, or 13, UNRESOLVED
        ];
        return
        [
            new RetractionRule<Participation>(),            // 3
            new CuratorRule<Participation>(),               // 4
            new OriginsRule<Participation>(file),           // 6
            new SpecificityRule(),                          // 7
            new PhaseRule(afterPhase),                      // 8
            .. afterPhase,
        ];
    }
}
