namespace ConflictGraph.Neo4j.Model;

/// <summary>The kinds of statement, as the property <c>kind</c> of a claim says them.</summary>
internal static class StatementKind
{
    public const string Participation = "PARTICIPATION";
    public const string Stance = "STANCE";
    public const string Role = "ROLE";
    public const string Membership = "MEMBERSHIP";
    public const string Support = "SUPPORT";
    public const string MeetingRole = "MEETING_ROLE";
    public const string Relation = "RELATION";
    public const string Succession = "SUCCESSION";
}
