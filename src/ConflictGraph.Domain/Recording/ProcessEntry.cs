using ConflictGraph.Domain.Meetings;

namespace ConflictGraph.Domain.Recording;

internal sealed class ProcessEntry(FieldPath path, ProcessDraft draft) : Entry(path, draft.Id)
{
    public override Kinds Kind => Kinds.Process;

    public static ProcessEntry Read(ProcessDraft draft, FieldPath path, Fields fields)
    {
        var before = fields.MistakesSoFar;
        fields.Id(draft.Id, path.Field("id"));
        fields.RequiredText(draft.Name, path.Field("name"));
        fields.Text(draft.Description, RecordingLimits.Description, path.Field("description"));
        return new(path, draft) { IsSound = fields.MistakesSoFar == before };
    }

    public override Thing Over(Thing? before) => new Process
    {
        Slug = draft.Id,
        Name = draft.Name,
        Description = draft.Description.Or((before as Process)?.Description),
    };
}
