using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Recording;

internal sealed class ActorEntry(FieldPath path, ActorDraft draft) : Entry(path, draft.Id)
{
    public override Kinds Kind => KindsOfThings.Of(draft.Kind);

    private Given<Interval> Active { get; init; }

    public static ActorEntry Read(ActorDraft draft, FieldPath path, Fields fields)
    {
        var before = fields.MistakesSoFar;
        fields.Id(draft.Id, path.Field("id"));
        fields.RequiredText(draft.Name, path.Field("name"));
        ReadAliases(draft, path.Field("aliases"), fields);
        ReadExternalIds(draft, path.Field("externalIds"), fields);
        fields.Text(draft.Description, RecordingLimits.Description, path.Field("description"));
        var active = draft.Active.IsGiven ? fields.Interval(draft.Active.Value, path.Field("active")) : default(Given<Interval>);
        return new(path, draft) { Active = active, IsSound = fields.MistakesSoFar == before };
    }

    public override Thing Over(Thing? before)
    {
        var actor = before as Actor;
        return new Actor
        {
            Slug = draft.Id,
            Kind = draft.Kind,
            Name = draft.Name,
            Aliases = draft.Aliases.IsGiven ? (draft.Aliases.Value ?? []).ToValueList() : actor?.Aliases ?? [],
            ExternalIds = draft.ExternalIds.IsGiven ? (draft.ExternalIds.Value ?? []).ToValueList() : actor?.ExternalIds ?? [],
            Description = draft.Description.Or(actor?.Description),
            Active = Active.Or(actor?.Active),
            IsOpenClass = draft.IsOpenClass.Or(actor?.IsOpenClass) ?? false,
        };
    }

    public override Thing AsRecorded(Thing stored, Known known) => stored is Actor actor ? actor with { Absorbed = [] } : stored;

    private static void ReadAliases(ActorDraft draft, FieldPath path, Fields fields)
    {
        var aliases = fields.List(draft.Aliases.Value, path);
        for (var index = 0; index < aliases.Count; index++)
            fields.RequiredText(aliases[index], path.At(index));
    }

    private static void ReadExternalIds(ActorDraft draft, FieldPath path, Fields fields)
    {
        var ids = fields.List(draft.ExternalIds.Value, path);
        for (var index = 0; index < ids.Count; index++)
        {
            fields.RequiredText(ids[index].Scheme, path.At(index).Field("scheme"));
            fields.RequiredText(ids[index].Value, path.At(index).Field("value"));
        }
    }
}
