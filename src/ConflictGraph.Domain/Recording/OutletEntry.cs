using ConflictGraph.Domain.Sources;

namespace ConflictGraph.Domain.Recording;

internal sealed class OutletEntry(FieldPath path, OutletDraft draft) : Entry(path, draft.Id)
{
    public override Kinds Kind => Kinds.Outlet;

    public static OutletEntry Read(OutletDraft draft, FieldPath path, Fields fields)
    {
        var before = fields.MistakesSoFar;
        fields.Id(draft.Id, path.Field("id"));
        fields.RequiredText(draft.Name, path.Field("name"));
        return new(path, draft) { IsSound = fields.MistakesSoFar == before };
    }

    public override Thing Over(Thing? before) => new Outlet
    {
        Slug = draft.Id,
        Name = draft.Name,
        Reliability = draft.Reliability.Or((before as Outlet)?.Reliability) ?? Reliability.F,
    };
}
