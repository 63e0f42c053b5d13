using ConflictGraph.Server.GraphQL.Facts;

namespace ConflictGraph.Server.GraphQL.Meetings;

/// <summary>The parts that actors have in a meeting, filtered and cut as a field asks.</summary>
public static class MeetingRoles
{
    /// <summary>The parts that make a sponsor where nobody says which.</summary>
    public static readonly MeetingRoleKind[] OfSponsors = [MeetingRoleKind.Host, MeetingRoleKind.Convener, MeetingRoleKind.Guarantor];

    public static IEnumerable<FactView<MeetingRoleStatement>> Roles(
        this IResolveFieldContext<MeetingView> context, MeetingCase settled, IReadOnlyList<MeetingRoleKind>? standard) =>
        (context.Words<MeetingRoleKind>("roles") ?? standard) is { } wanted
            ? context.Shown<MeetingRoleStatement>(context.Source.Reading, settled.Roles, fact => wanted.Contains(fact.Statement.Role))
            : context.Shown<MeetingRoleStatement>(context.Source.Reading, settled.Roles, null);
}
