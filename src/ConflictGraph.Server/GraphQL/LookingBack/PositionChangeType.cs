using ConflictGraph.Server.GraphQL.Actors;
using ConflictGraph.Server.GraphQL.Meetings;

namespace ConflictGraph.Server.GraphQL.LookingBack;

public sealed class PositionChangeType : ObjectGraphType<PositionChangeView>
{
    public PositionChangeType()
    {
        Name = "PositionChange";
        Description = "That the answer on one actor and one meeting became another: its side, its participation, how far it is settled, its stance, or the reasons.";
        this.Must("actor", typeof(ActorType), "Whose position changed.", view => view.Reading.Find<ActorView>(view.Change.Actor));
        this.Must("meeting", typeof(MeetingType), "The meeting on which it changed.", view => view.Reading.Find<MeetingView>(view.Change.Meeting));
        this.Must("at", typeof(PartialDateType), "When it changed, as precisely as the claim that brought it is dated.", view => view.Change.At);
        this.Must("recordedAt", typeof(DateTimeType), "When the record that brought it was made.", view => view.Change.RecordedAt);
        this.May("before", typeof(PositionType), "The position before; null where nobody had said anything.",
            view => view.Change.Before is { } before ? new PositionView(view.Reading, before) : null);
        this.Must("after", typeof(PositionType), "The position afterwards.", view => new PositionView(view.Reading, view.Change.After));
        this.Must("because", typeof(StringGraphType), "What changed and why, in plain English.", view => view.Change.Because);
    }
}
