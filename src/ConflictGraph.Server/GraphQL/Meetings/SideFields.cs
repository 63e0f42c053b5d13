namespace ConflictGraph.Server.GraphQL.Meetings;

/// <summary>The lists of a meeting, one for each side.</summary>
public static class SideFields
{
    public static void DeclareSides(this ComplexGraphType<MeetingView> type)
    {
        type.DeclareSide("attending", Side.Attending, "Who is going or went. The four lists below are short for positions.");
        type.DeclareSide("stayingAway", Side.StayingAway, "Who stays or stayed away, or left.");
        type.DeclareSide("undecided", Side.Undecided, "Who has not decided, or has suspended its decision.");
        type.DeclareSide("notInvited", Side.NotInvited, "Who was not invited or is kept out.");
        type.DeclareSide("contested", Side.Contested, "Where claims of equal weight put the actor in different lists; it stands in none of the four.");
    }

    private static void DeclareSide(this ComplexGraphType<MeetingView> type, string name, Side side, string description) =>
        type.Many(name, typeof(PositionType), description)
            .TakesWords("kinds", typeof(EnumerationGraphType<ActorKind>), "Only these kinds of actor; all if absent.").TakesFirst(500)
            .From(context => context.Source.On(side, context.Words<ActorKind>("kinds"), context.First()));
}
