using ConflictGraph.Domain.Claims;

namespace ConflictGraph.Domain.Resolution.Wording;

/// <summary>What a claim says, as the clause behind "that".</summary>
/// <param name="meeting">The meeting that is understood, and so not named again; null to name all.</param>
internal sealed class Clauses(Names names, string? meeting = null)
{
    /// <summary>The clause.</summary>
    /// <param name="self">The slug of the actor that is "it" in the clause, or "they" for a person.</param>
    public string Of(Claim claim, string? self) => claim.Statement switch
    {
        ParticipationStatement statement => Of(statement.Subject, statement, self),
        StanceStatement statement => $"{Whole(statement.Subject, self)} {Predicates.Of(statement.Value, IsPlural(statement.Subject, self), Object(statement.AtMeeting))}",
        FactStatement fact => Of(fact, self, IsOver(fact, claim)) + (fact is SuccessionStatement ? "" : English.During(fact.During)),
        _ => throw new ArgumentOutOfRangeException(nameof(claim), claim.Statement, null),
    };

    /// <summary>The clause on one of the actors that the claim names, leaving the others out.</summary>
    public string On(string actor, ParticipationStatement statement, string? self) => Of(new ActorSubject(actor), statement, self);

    private string Of(Subject subject, ParticipationStatement statement, string? self) =>
        $"{Whole(subject, self)} {Predicates.Of(statement.Value, IsPlural(subject, self), Object(statement.AtMeeting))}"
        + (statement.Condition is { } condition ? $" (“{English.Unstopped(condition)}”)" : "");

    /// <param name="isOver">True for what was over when it was said.</param>
    public string Of(FactStatement fact, string? self = null, bool isOver = false) => fact switch
    {
        RoleStatement role => $"{Actor(role.Person, self)} {Is(role.Denied, They(role.Person, self), isOver)} {Predicates.Of(role.Role)} {names.Of(role.Group)}"
            + (role.Title is { } title ? $" (“{English.Unstopped(title)}”)" : "")
            + (role.AtMeeting is { } at && at != meeting ? " at " + names.Of(at) : ""),
        MembershipStatement membership => $"{Actor(membership.Member, self)} {Is(membership.Denied, They(membership.Member, self), isOver)} a member of {names.Of(membership.Coalition)}",
        SupportStatement support => $"{Actor(support.Sponsor, self)} {Supports(support.Denied, They(support.Sponsor, self), isOver)} {names.Of(support.Recipient)}"
            + Predicates.Of(support.Kinds),
        MeetingRoleStatement role => $"{Actor(role.Actor, self)} {Is(role.Denied, They(role.Actor, self), isOver)} {Predicates.Of(role.Role)} {Object(role.AtMeeting) ?? "the meeting"}",
        RelationStatement relation => $"{Actor(relation.From, self)} and {Actor(relation.To, self)} {Negated(Predicates.Of(relation.Kind), relation.Denied, isOver)}",
        SuccessionStatement succession => (succession.Denied ? "it is not so that " : "")
            + $"{Actor(succession.Predecessor, self)} {Predicates.Of(succession.Kind)} {names.Of(succession.Successor)}"
            + (succession.At is { } date ? " " + English.OnDate(date) : ""),
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, null),
    };

    private string? Object(string named) => named == meeting ? null : names.Of(named);

    private string Actor(string actor, string? self) => They(actor, self) ? "they" : actor == self ? "it" : English.Closed(names.Of(actor));

    /// <summary>True if the actor is "they" in the clause, which takes the plural.</summary>
    private bool They(string actor, string? self) => actor == self && names.IsPerson(actor);

    private bool IsPlural(Subject subject, string? self) => subject is ActorSubject one ? They(one.Actor, self) : subject is GroupSubject { Quantifier: not Quantifier.None };

    private string Whole(Subject subject, string? self) => subject switch
    {
        ActorSubject one => Actor(one.Actor, self),
        GroupSubject group => Group(group),
        _ => throw new ArgumentOutOfRangeException(nameof(subject), subject, null),
    };

    private string Group(GroupSubject group)
    {
        var some = group.Quantifier == Quantifier.None ? "no member" : group.Quantifier.ToString().ToLowerInvariant() + " members";
        var including = group.Including.Count > 0 ? $", including {names.ListOf(group.Including)}," : "";
        var except = group.Except.Count > 0 ? $"{(including.Length > 0 ? "" : ",")} except {names.ListOf(group.Except)}," : "";
        var exceptions = including + except;
        var of = names.Of(group.Of);
        return $"{some} of {(exceptions.Length > 0 ? of : English.Closed(of))}{exceptions}";
    }

    private static bool IsOver(FactStatement fact, Claim claim) => fact.During?.End is { } end && end.Start <= claim.StatedAt.Start;

    private static string Is(bool denied, bool they, bool isOver) => (they, isOver) switch
    {
        (false, false) => "is",
        (false, true) => "was",
        (true, false) => "are",
        (true, true) => "were",
    } + (denied ? " not" : "");

    private static string Supports(bool denied, bool they, bool isOver) => (denied, they, isOver) switch
    {
        (false, _, true) => "supported",
        (true, _, true) => "did not support",
        (false, false, false) => "supports",
        (false, true, false) => "support",
        (true, false, false) => "does not support",
        (true, true, false) => "do not support",
    };

    private static string Negated(string predicate, bool denied, bool isOver) =>
        predicate.Replace("are ", (isOver ? "were " : "are ") + (denied ? "not " : ""), StringComparison.Ordinal);
}
