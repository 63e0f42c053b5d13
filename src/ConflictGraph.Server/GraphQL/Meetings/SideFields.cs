using ConflictGraph.Server.GraphQL.Limits;

namespace ConflictGraph.Server.GraphQL.Meetings;

/// <summary>The lists of a meeting, one for each side.</summary>
public static class SideFields
{
    /// <param name="meeting">The meeting behind what the type shows.</param>
    public static void DeclareSides<TView>(this ComplexGraphType<TView> type, Func<TView, MeetingView> meeting)
    {
        type.DeclareSide(meeting, "attending", Side.Attending, "Who is going or went. The four lists below are short for positions.");
        type.DeclareSide(meeting, "stayingAway", Side.StayingAway, "Who stays or stayed away, or left.");
        type.DeclareSide(meeting, "undecided", Side.Undecided, "Who has not decided, or has suspended its decision.");
        type.DeclareSide(meeting, "notInvited", Side.NotInvited, "Who was not invited or is kept out.");
        type.DeclareSide(meeting, "contested", Side.Contested, "Where claims of equal weight put the actor in different lists; it stands in none of the four.");
    }

    private static void DeclareSide<TView>(
        this ComplexGraphType<TView> type, Func<TView, MeetingView> meeting, string name, Side side, string description) =>
        type.Many(name, typeof(PositionType), description)
            .TakesWords("kinds", typeof(WordsType<ActorKind>), "Only these kinds of actor; all if absent.").TakesFirst(500)
            .Costs(FieldCost.Settling)
            .From(context => meeting(context.Source).On(side, context.Words<ActorKind>("kinds"), context.First()));
}
