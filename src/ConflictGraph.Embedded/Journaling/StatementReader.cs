using ConflictGraph.Domain;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Time;
using ConflictGraph.Embedded.Journaling.Bodies;

namespace ConflictGraph.Embedded.Journaling;

/// <summary>Makes the statement of a claim's body.</summary>
internal static class StatementReader
{
    public static Statement StatementOf(ClaimBody body) => body switch
    {
        { Participation: { } said } => new ParticipationStatement(SubjectOf(said.Subject), Needed(said.Meeting), Needed(said.Value), said.Condition),
        { Stance: { } said } => new StanceStatement(SubjectOf(said.Subject), Needed(said.Meeting), Needed(said.Value)),
        { Role: { } said } => new RoleStatement(Needed(said.Person), Needed(said.Group), Needed(said.Role))
        {
            AtMeeting = said.Meeting, Title = said.Title, During = IntervalOf(said.During), Denied = said.Denied,
        },
        { Membership: { } said } => new MembershipStatement(Needed(said.Member), Needed(said.Coalition))
        {
            During = IntervalOf(said.During), Denied = said.Denied,
        },
        { Support: { } said } => new SupportStatement(Needed(said.Sponsor), Needed(said.Recipient), ListOf(said.Kinds))
        {
            During = IntervalOf(said.During), Denied = said.Denied,
        },
        { MeetingRole: { } said } => new MeetingRoleStatement(Needed(said.Actor), Needed(said.Meeting), Needed(said.Role))
        {
            During = IntervalOf(said.During), Denied = said.Denied,
        },
        { Relation: { } said } => new RelationStatement(Needed(said.From), Needed(said.To), Needed(said.Kind))
        {
            During = IntervalOf(said.During), Denied = said.Denied,
        },
        { Succession: { } said } => new SuccessionStatement(Needed(said.Predecessor), Needed(said.Successor), Needed(said.Kind))
        {
            At = said.At, Denied = said.Denied,
        },
        _ => throw new FormatException("its body has a claim without a statement"),
    };

    public static Interval? IntervalOf(IntervalBody? body) => body is null ? null : new(body.Start, body.End);

    public static ValueList<T> ListOf<T>(T[]? elements) => elements is null or [] ? [] : new(elements);

    /// <exception cref="FormatException">It is not there.</exception>
    public static T Needed<T>(T? value) where T : class => value ?? throw Missing();

    /// <exception cref="FormatException">It is not there.</exception>
    public static T Needed<T>(T? value) where T : struct => value ?? throw Missing();

    private static Subject SubjectOf(SubjectBody? body) => body switch
    {
        { Actor: { } actor } => new ActorSubject(actor),
        { Of: { } of } => new GroupSubject(of, Needed(body.Quantifier)) { Including = ListOf(body.Including), Except = ListOf(body.Except) },
        _ => throw Missing(),
    };

    private static FormatException Missing() => new("its body is not complete");
}
