using ConflictGraph.Server.GraphQL.Facts;

namespace ConflictGraph.Server.GraphQL.Meetings;

/// <summary>The parts that actors have in a meeting, filtered and cut as a field asks.</summary>
public static class MeetingRoles
{
    public static IEnumerable<FactView<MeetingRoleStatement>> Roles(this IResolveFieldContext<MeetingView> context, MeetingCase settled) =>
        context.Words<MeetingRoleKind>("roles") is { } wanted
            ? context.Shown<MeetingRoleStatement>(context.Source.Reading, settled.Roles, fact => wanted.Contains(fact.Statement.Role))
            : context.Shown<MeetingRoleStatement>(context.Source.Reading, settled.Roles, null);
}
