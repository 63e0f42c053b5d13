using ConflictGraph.Domain;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Resolution.Wording;
using ConflictGraph.Domain.Time;
using ConflictGraph.Explore.Graphs;

namespace ConflictGraph.Explore.Telling;

/// <summary>Makes edges from what the rules settled.</summary>
internal static class EdgeWords
{
    /// <summary>One edge for all facts of one kind between the same two ends.</summary>
    public static GraphEdge Of(EdgeKind kind, string from, string to, IReadOnlyList<Fact> facts) => facts is [var only] ? Of(kind, from, to, only) : new(
        kind, from, to,
        LabelOf(kind, [.. facts.Select(fact => fact.Statement)]),
        facts.Min(fact => fact.Status),
        During([.. facts.Select(fact => fact.During)]),
        string.Join(' ', facts.OrderBy(fact => fact.Status).Select(fact => fact.Because).Distinct()))
    {
        Spans = SpansOf(facts),
    };

    private static GraphEdge Of(EdgeKind kind, string from, string to, Fact fact) => new(
        kind, from, to, LabelOf(kind, [fact.Statement]), fact.Status, fact.During is { Start: null, End: null } ? null : fact.During, fact.Because)
    {
        Spans = fact.During is { } span ? [span] : [],
    };

    public static GraphEdge Of(EdgeKind kind, Position position) => new(
        kind, position.Actor, position.Meeting,
        position.Participation is { } participation ? Predicates.Of(participation, isPlural: false, meeting: null) : LabelOf(kind, []),
        position.Status,
        position.Since is { } since ? new Interval(since, null) : null,
        position.Because)
    {
        Spans = position.Since is { } first ? [new(first, null)] : [],
    };

    public static GraphEdge OfRound(string meeting, string process, string nameOfMeeting, string nameOfProcess) => new(
        EdgeKind.RoundOf, meeting, process, LabelOf(EdgeKind.RoundOf, []), FactStatus.Settled, null,
        $"{English.Capitalized(nameOfMeeting)} is recorded as a round of {nameOfProcess}.");

    private static string LabelOf(EdgeKind kind, IReadOnlyList<FactStatement> facts) => kind switch
    {
        EdgeKind.HasRoleIn => English.List([.. facts.OfType<RoleStatement>().Select(role => role.Role).Distinct().Order().Select(Predicates.Of)]),
        EdgeKind.HasRoleAt => English.List([.. PartsOf(facts).Distinct()]),
        EdgeKind.MemberOf => "member of",
        EdgeKind.Supports when facts is [SupportStatement only] => "supports" + Predicates.Of(only.Kinds),
        EdgeKind.Supports => "supports" + Predicates.Of(facts.OfType<SupportStatement>().SelectMany(support => support.Kinds).Distinct().Order()),
        EdgeKind.AlliedWith => "allied with",
        EdgeKind.RivalOf => "rival of",
        EdgeKind.AtWarWith => "at war with",
        EdgeKind.Succeeds => English.List([.. facts.OfType<SuccessionStatement>().Select(succession => succession.Kind).Distinct().Order().Select(Of)]),
        EdgeKind.RoundOf => "round of",
        EdgeKind.Attends => "attends",
        EdgeKind.StaysAway => "stays away from",
        EdgeKind.UndecidedOn => "undecided on",
        EdgeKind.NotInvitedTo => "not invited to",
        _ => "contested on",
    };

    private static IEnumerable<string> PartsOf(IReadOnlyList<FactStatement> facts)
    {
        foreach (var part in facts.OfType<MeetingRoleStatement>().Select(role => role.Role).Order())
            yield return Predicates.Of(part);
        foreach (var role in facts.OfType<RoleStatement>().Select(role => role.Role).Order())
            yield return $"{Word(role)} at";
    }

    private static string Word(RoleKind role) => role switch
    {
        RoleKind.HeadOfDelegation => "head of delegation",
        _ => role.ToString().ToLowerInvariant(),
    };

    private static string Of(SuccessionKind succession) => succession switch
    {
        SuccessionKind.Splinter => "split from",
        SuccessionKind.Merger => "merged from",
        SuccessionKind.Rename => "new name of",
        _ => "took in",
    };

    private static ValueList<Interval> SpansOf(IReadOnlyList<Fact> facts) => facts.Any(fact => fact.During is null) ? []
        : [.. facts.Select(fact => fact.During!).Distinct().OrderBy(span => span.Start?.Start ?? Instant.Earliest)];

    /// <summary>From the earliest start to the latest end; a bound is open where one of them is.</summary>
    private static Interval? During(IReadOnlyList<Interval?> spans)
    {
        if (spans.Any(span => span is null))
            return null;
        var start = spans.Any(span => span!.Start is null) ? null : spans.MinBy(span => span!.Start!.Value.Start)!.Start;
        var end = spans.Any(span => span!.End is null) ? null : spans.MaxBy(span => span!.End!.Value.Start)!.End;
        return start is null && end is null ? null : new(start, end);
    }
}
