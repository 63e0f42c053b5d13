using ConflictGraph.Server.GraphQL.Claims;
using ConflictGraph.Server.GraphQL.Exploring;
using ConflictGraph.Server.GraphQL.Facts;
using ConflictGraph.Server.GraphQL.Limits;
using ConflictGraph.Server.GraphQL.LookingBack;

namespace ConflictGraph.Server.GraphQL.Meetings;

public sealed class MeetingType : ObjectGraphType<MeetingView>
{
    public MeetingType()
    {
        Name = "Meeting";
        Description = "A meeting that actors attend or stay away from.";
        Interface<NodeType>();
        this.DeclareNode();
        this.Must("name", typeof(StringGraphType), "What the meeting is called.", view => view.Meeting.Name);
        this.May("process", typeof(ProcessType), "The peace process that it is a round of.",
            view => view.Reading.Find<ProcessView>(view.Meeting.Process));
        this.May("starts", typeof(PartialDateType), "When it starts, as precisely as that is known.", view => view.Meeting.Starts);
        this.May("ends", typeof(PartialDateType), "When it ends, as precisely as that is known.", view => view.Meeting.Ends);
        this.May("place", typeof(StringGraphType), "Where it is held.", view => view.Meeting.Place);
        DeclareRoles();
        this.DeclareSides(view => view);
        DeclarePositions();
        DeclareTime();
        this.Many("contradictions", typeof(ContradictionType), "Claims about the meeting that do not fit together.")
            .TakesWords("kinds", typeof(WordsType<ContradictionKind>), "Only these kinds; all if absent.").TakesFirst(100)
            .Costs(FieldCost.Settling)
            .From(context => context.Source.Case.Select(settled => ContradictionView.Shown(context, context.Source.Reading, settled.Contradictions)));
        this.Must("claims", typeof(ConnectionType<ClaimType, ClaimView>), "What was said of it, the newest first; also what was taken back.").TakesForwardPage()
            .From(context => context.Source.Reading.ClaimPage(context, new ClaimQuery { Meeting = context.Source.Slug }));
        DeclareSurroundings();
    }

    private void DeclareSurroundings()
    {
        this.Many("emptyChairs", typeof(EmptyChairType),
                "Actors tied by conflict or alliance to those who attend, or supported by a sponsor of theirs, that have no seat; the best tied first.").TakesFirst(20)
            .Costs(FieldCost.Searching)
            .From(context => context.EmptyChairs(context.Source));
        this.Must("graph", typeof(PictureType), "The meeting with everyone who has to do with it, as nodes and edges ready to draw.")
            .Takes("first", typeof(IntGraphType), "Show at most so many nodes, from 1 to 5,000: those with the most neighbours.", 200)
            .Costs(FieldCost.Walking)
            .From(context => context.GraphOf(context.Source));
    }

    private void DeclareTime()
    {
        this.Must("timeline", typeof(ConnectionType<PositionChangeType, PositionChangeView>), "Every change of a position, oldest first.").TakesForwardPage()
            .Costs(FieldCost.Searching)
            .From(context => TimelineOfMeeting.Page(context.Source, context.Page(TimelineOfMeeting.Order)));
        this.Many("changes", typeof(PositionChangeType),
                "What changed between two moments ('at' moves, 'knownAt' stays): who joined, who dropped out, whose reasons changed.")
            .Takes("from", typeof(NonNullGraphType<PartialDateType>), "The earlier moment. A day, month or year means its last millisecond.")
            .Takes("to", typeof(NonNullGraphType<PartialDateType>), "The later moment. A day, month or year means its last millisecond.")
            .TakesFirst(100)
            .Costs(FieldCost.Searching)
            .From(context => ChangesOfMeeting.Between(context));
        this.Many("moments", typeof(DateTimeType), "Every moment at which an answer about this meeting changes, in order.").TakesFirst(500)
            .Costs(FieldCost.Searching)
            .From(context => context.Source.Case.Select(settled => settled.Moments.Take(context.First())));
    }

    private void DeclareRoles()
    {
        this.Many("sponsors", typeof(MeetingRoleType), "Who carries the meeting.")
            .TakesWords("roles", typeof(WordsType<MeetingRoleKind>), "Which parts make a sponsor.", MeetingRoles.OfSponsors).TakesFirst(100)
            .From(context => context.Source.Case.Select(settled => context.Roles(settled, MeetingRoles.OfSponsors)));
        this.Many("roles", typeof(MeetingRoleType), "Everyone with a part in it: sponsors, mediators, observers, invitees.")
            .TakesWords("roles", typeof(WordsType<MeetingRoleKind>), "Only these parts; all if absent.").TakesFirst(100)
            .From(context => context.Source.Case.Select(settled => context.Roles(settled, null)));
    }

    private void DeclarePositions()
    {
        this.Must("positions", typeof(ConnectionType<PositionType, PositionView>), "Every actor of which something is said for the meeting, on whatever side.")
            .Takes("filter", typeof(PositionFilterInput), "Only positions for which all of this holds.")
            .Takes("orderBy", typeof(WordsType<PositionOrder>), "The order of the list.", PositionOrder.ActorNameAsc)
            .TakesPage()
            .Costs(FieldCost.Settling)
            .From(context => PositionsOfMeeting.Page(context.Source, PositionFilter.Of(context), context.Given<PositionOrder>("orderBy"), context.Page));
        this.May("position", typeof(PositionType), "Where one actor stands. Null for an actor that is not known; side UNKNOWN for one that nobody has said anything of.")
            .TakesSlug("actor", "The slug of the actor.")
            .Costs(FieldCost.Settling)
            .From(context => context.Source.PositionOf(context.Slug("actor")));
        this.Must("attendance", typeof(AttendanceSummaryType), "How many stand on each side, and the same in words.")
            .TakesWords("kinds", typeof(WordsType<ActorKind>), "Only these kinds of actor; all if absent.")
            .Costs(FieldCost.Settling)
            .From(context => context.Source.Case.Select(settled => settled.Attendance(context.Words<ActorKind>("kinds"))));
    }
}
