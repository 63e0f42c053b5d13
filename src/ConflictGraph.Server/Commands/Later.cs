using ConflictGraph.Formats;

namespace ConflictGraph.Server.Commands;

/// <summary>
/// Records parts in turn. An entry that copies or repeats what has not been recorded yet waits: a document until claims come, a claim until the end.
/// </summary>
/// <param name="record">Records a draft, or says what is wrong with it.</param>
public sealed class Later(Func<RecordDraft, Task<IReadOnlyList<Mistake>>> record, MistakeList mistakes)
{
    private List<(DocumentDraft Draft, InputPlace Place)> documents = [];
    private List<(ClaimDraft Draft, InputPlace Place)> claims = [];

    /// <summary>False if something is wrong with it.</summary>
    public async Task<bool> RecordAsync(InputPart part)
    {
        var draft = part.Draft;
        if (draft.Claims.Count > 0 && documents.Count > 0 && !await RecordWaitingAsync())
            return false;
        var places = new Places(
            [.. draft.Documents.Select((_, index) => part.PlaceOf($"documents.{index}"))], [.. draft.Claims.Select((_, index) => part.PlaceOf($"claims.{index}"))]);
        while (true)
        {
            var found = await record(draft);
            if (found.Count == 0)
                return true;
            if (!found.All(Waits))
                return Tell(found, part.PlaceOf);
            (draft, places) = Without(draft, places, found);
        }
    }

    /// <summary>Records what has waited.</summary>
    public async Task<bool> EndAsync() => await RecordWaitingAsync() && await RecordClaimsAsync();

    private async Task<bool> RecordWaitingAsync()
    {
        var waited = documents;
        documents = [];
        if (waited.Count == 0)
            return true;
        var found = await record(new() { Documents = [.. waited.Select(one => one.Draft)] });
        return found.Count == 0 || Tell(found, path => waited[IndexOf(path)].Place);
    }

    private async Task<bool> RecordClaimsAsync()
    {
        var waited = claims;
        claims = [];
        if (waited.Count == 0)
            return true;
        var found = await record(new() { Claims = [.. waited.Select(one => one.Draft)] });
        return found.Count == 0 || Tell(found, path => waited[IndexOf(path)].Place);
    }

    private (RecordDraft Draft, Places Places) Without(RecordDraft draft, Places places, IReadOnlyList<Mistake> found)
    {
        var waitingDocuments = found.Where(mistake => mistake.Path.StartsWith("documents.", StringComparison.Ordinal)).Select(mistake => IndexOf(mistake.Path)).ToHashSet();
        var waitingClaims = found.Where(mistake => mistake.Path.StartsWith("claims.", StringComparison.Ordinal)).Select(mistake => IndexOf(mistake.Path)).ToHashSet();
        documents.AddRange(waitingDocuments.Order().Select(index => (draft.Documents[index], places.Documents[index])));
        claims.AddRange(waitingClaims.Order().Select(index => (draft.Claims[index], places.Claims[index])));
        return (
            draft with { Documents = Others(draft.Documents, waitingDocuments), Claims = Others(draft.Claims, waitingClaims) },
            new(Others(places.Documents, waitingDocuments), Others(places.Claims, waitingClaims)));
    }

    private bool Tell(IReadOnlyList<Mistake> found, Func<string, InputPlace> placeOf)
    {
        foreach (var mistake in found)
            mistakes.Add(placeOf(mistake.Path), mistake.Message);
        return false;
    }

    private static bool Waits(Mistake mistake) => mistake.Code == MistakeCode.UnknownId
        && (mistake.Path.EndsWith(".repeats", StringComparison.Ordinal) || mistake.Path.EndsWith(".derivedFrom.document", StringComparison.Ordinal));

    private static List<T> Others<T>(IReadOnlyList<T> list, HashSet<int> without) => [.. list.Where((_, index) => !without.Contains(index))];

    private static int IndexOf(string path) => int.Parse(path.Split('.')[1], System.Globalization.CultureInfo.InvariantCulture);

    private sealed record Places(IReadOnlyList<InputPlace> Documents, IReadOnlyList<InputPlace> Claims);
}
