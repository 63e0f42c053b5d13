using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Formats.Json;

namespace ConflictGraph.Formats.Drafts;

/// <summary>Reads of whom claims speak.</summary>
internal static class SubjectDraftReader
{
    public static SubjectDraft Read(ref EntryCursor json)
    {
        string? actor = null;
        GroupDraft? group = null;
        for (var seen = json.Enter("subject"); json.Next(ref seen);)
        {
            switch (json.Field)
            {
                case "actor": actor = json.OptionalText(); break;
                case "group": group = json.IsNull ? null : Group(ref json); break;
                default: throw json.Unknown("actor or group");
            }
        }
        return new(actor, group);
    }

    private static GroupDraft Group(ref EntryCursor json)
    {
        string? of = null;
        Quantifier? quantifier = null;
        IReadOnlyList<string> including = [], except = [];
        for (var seen = json.Enter("group"); json.Next(ref seen);)
        {
            switch (json.Field)
            {
                case "of": of = json.Text(); break;
                case "quantifier": quantifier = json.Word<Quantifier>(); break;
                case "including": including = json.IsNull ? [] : json.Texts(); break;
                case "except": except = json.IsNull ? [] : json.Texts(); break;
                default: throw json.Unknown("of, quantifier, including and except");
            }
        }
        return new(json.Needed(of, "of"), json.Needed(quantifier, "quantifier")) { Including = including, Except = except };
    }
}
