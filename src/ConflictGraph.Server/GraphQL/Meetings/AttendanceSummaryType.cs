namespace ConflictGraph.Server.GraphQL.Meetings;

public sealed class AttendanceSummaryType : ObjectGraphType<Attendance>
{
    public AttendanceSummaryType()
    {
        Name = "AttendanceSummary";
        Description = "How many actors stand on each side of a meeting, and the same in words.";
        this.Must("attending", typeof(IntGraphType), "How many are going or went.", attendance => attendance.Attending);
        this.Must("stayingAway", typeof(IntGraphType), "How many stay or stayed away, or left.", attendance => attendance.StayingAway);
        this.Must("undecided", typeof(IntGraphType), "How many have not decided.", attendance => attendance.Undecided);
        this.Must("notInvited", typeof(IntGraphType), "How many were not invited or are kept out.", attendance => attendance.NotInvited);
        this.Must("contested", typeof(IntGraphType), "Of how many claims of equal weight say different things.",
            attendance => attendance.Contested);
        this.Must("inWords", typeof(StringGraphType),
            "One paragraph in plain English, naming actors and counting them by kind, that says no more than the claims support.",
            attendance => attendance.InWords);
    }
}
