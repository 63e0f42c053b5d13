using ConflictGraph.Domain.Claims;

namespace ConflictGraph.Domain.Recording;

/// <summary>Reads of whom a claim speaks: one actor, or some or all of a coalition.</summary>
internal sealed class SubjectReader(Fields fields)
{
    public Subject Read(SubjectDraft draft, FieldPath path)
    {
        if (draft is (null, null))
            fields.Add(MistakeCode.MissingStatement, path, "subject takes exactly one of actor and group; this one has neither.");
        if (draft is (not null, not null))
            fields.Add(MistakeCode.SeveralStatements, path, "subject takes exactly one of actor and group; this one has both.");
        var actor = fields.OptionalReference(draft.Actor, Kinds.Actor, path.Field("actor"));
        var group = draft.Group is { } given ? Read(given, path.Field("group")) : null;
        return group ?? (Subject)new ActorSubject(actor ?? "");
    }

    private GroupSubject Read(GroupDraft draft, FieldPath path)
    {
        fields.Reference(draft.Of, Kinds.Coalition, path.Field("of"));
        var including = ReadMembers(draft, draft.Including, path.Field("including"));
        var except = ReadMembers(draft, draft.Except, path.Field("except"));
        var included = including.ToHashSet(StringComparer.Ordinal);
        for (var index = 0; index < except.Count; index++)
            if (included.Contains(except[index]))
                fields.Add(MistakeCode.DuplicateId, path.Field("except").At(index),
                    $"except takes actors that are not in including; {Echo.Of(except[index])} is in both.");
        return new(draft.Of, draft.Quantifier) { Including = including.ToValueList(), Except = except.ToValueList() };
    }

    private IReadOnlyList<string> ReadMembers(GroupDraft draft, IReadOnlyList<string> members, FieldPath path)
    {
        var read = fields.List(members, path);
        for (var index = 0; index < read.Count; index++)
        {
            fields.Reference(read[index], Kinds.Actor, path.At(index));
            if (read[index] == draft.Of)
                fields.Add(MistakeCode.Cycle, path.At(index),
                    $"{path.Name} takes members of the group; {Echo.Of(draft.Of)} is the group itself.");
        }
        return read;
    }
}
