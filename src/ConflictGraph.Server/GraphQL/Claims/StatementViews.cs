namespace ConflictGraph.Server.GraphQL.Claims;

/// <summary>Statements and their subjects as they are seen at the moment of a reading.</summary>
public static class StatementViews
{
    public static object View(this MomentReading reading, Statement statement) => statement switch
    {
        ParticipationStatement participation => new StatementView<ParticipationStatement>(reading, participation),
        StanceStatement stance => new StatementView<StanceStatement>(reading, stance),
        RoleStatement role => new StatementView<RoleStatement>(reading, role),
        MembershipStatement membership => new StatementView<MembershipStatement>(reading, membership),
        SupportStatement support => new StatementView<SupportStatement>(reading, support),
        MeetingRoleStatement part => new StatementView<MeetingRoleStatement>(reading, part),
        RelationStatement relation => new StatementView<RelationStatement>(reading, relation),
        SuccessionStatement succession => new StatementView<SuccessionStatement>(reading, succession),
        _ => throw new ArgumentOutOfRangeException(nameof(statement), statement, "No view shows it."),
    };

    public static object View(this MomentReading reading, Subject subject) => subject switch
    {
        ActorSubject actor => new SubjectView<ActorSubject>(reading, actor),
        GroupSubject group => new SubjectView<GroupSubject>(reading, group),
        _ => throw new ArgumentOutOfRangeException(nameof(subject), subject, "No view shows it."),
    };
}
