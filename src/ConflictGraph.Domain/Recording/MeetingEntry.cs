using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Recording;

internal sealed class MeetingEntry(FieldPath path, MeetingDraft draft) : Entry(path, draft.Id)
{
    public override Kinds Kind => Kinds.Meeting;

    private Given<PartialDate?> Starts { get; init; }

    private Given<PartialDate?> Ends { get; init; }

    public static MeetingEntry Read(MeetingDraft draft, FieldPath path, Fields fields)
    {
        var before = fields.MistakesSoFar;
        fields.Id(draft.Id, path.Field("id"));
        fields.RequiredText(draft.Name, path.Field("name"));
        fields.OptionalReference(draft.Process.Value, Kinds.Process, path.Field("process"));
        fields.Text(draft.Place, RecordingLimits.Line, path.Field("place"));
        var starts = fields.Date(draft.Starts, path.Field("starts"));
        var ends = fields.Date(draft.Ends, path.Field("ends"));
        return new(path, draft) { Starts = starts, Ends = ends, IsSound = fields.MistakesSoFar == before };
    }

    public override Thing Over(Thing? before)
    {
        var meeting = before as Meeting;
        return new Meeting
        {
            Slug = draft.Id,
            Name = draft.Name,
            Process = draft.Process.Or(meeting?.Process),
            Starts = Starts.Or(meeting?.Starts),
            Ends = Ends.Or(meeting?.Ends),
            Place = draft.Place.Or(meeting?.Place),
        };
    }

    public override void CheckOver(Thing? before, Mistakes mistakes)
    {
        var meeting = before as Meeting;
        if (Starts.Or(meeting?.Starts) is not { } starts || Ends.Or(meeting?.Ends) is not { } ends || ends.End > starts.Start)
            return;
        var field = Ends.IsGiven ? "ends" : "starts";
        mistakes.Add(MistakeCode.InvalidInterval, Path.Field(field),
            $"{field} takes a date with which the meeting does not end before it starts; it would start {starts} and end {ends}.");
    }
}
