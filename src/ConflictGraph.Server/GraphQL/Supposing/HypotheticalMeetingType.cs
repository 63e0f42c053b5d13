using ConflictGraph.Server.GraphQL.Meetings;

namespace ConflictGraph.Server.GraphQL.Supposing;

public sealed class HypotheticalMeetingType : ObjectGraphType<HypotheticalMeetingView>
{
    public HypotheticalMeetingType()
    {
        Name = "HypotheticalMeeting";
        Description = "A meeting as it would be; it has no id, and nothing here is to be cached as if it were so.";
        this.Must("slug", typeof(IdGraphType), "The meeting itself, whatever is supposed.", view => view.Meeting.Slug);
        this.Must("name", typeof(StringGraphType), "What the meeting is called.", view => view.Meeting.Meeting.Name);
        this.Must("attendance", typeof(AttendanceSummaryType), "How many would stand on each side, and the same in words.")
            .TakesWords("kinds", typeof(WordsType<ActorKind>), "Only these kinds of actor; all if absent.")
            .From(context => context.Source.Meeting.Case.Select(settled => settled.Attendance(context.Words<ActorKind>("kinds"))));
        this.DeclareSides(view => view.Meeting);
        this.May("position", typeof(PositionType), "Where one actor would stand. Null for an actor that is not known.")
            .TakesSlug("actor", "The slug of the actor.")
            .From(context => context.Source.Meeting.PositionOf(context.Slug("actor")));
    }
}
