using ConflictGraph.Domain.Storage;
using ConflictGraph.Embedded.Memory;

namespace ConflictGraph.Embedded.Reading;

/// <summary>Says which of the texts that are kept apart a reader may see, and as of which version.</summary>
internal static class TextVersions
{
    public static List<(TextKey Key, long Version)> Of(Graph graph, Moment moment, IEnumerable<TextKey> keys)
    {
        var found = new List<(TextKey, long)>();
        foreach (var key in keys)
        {
            if (key.Part < 0 && graph.Documents.Find(key.Owner)?.At(moment) is { Thing.HasText: true } document)
                found.Add((key, document.Version));
            else if (key.Part >= 0 && graph.Claims.Find(key.Owner) is { } claim && claim.IsVisibleAt(moment))
                found.Add((key, claim.Version));
        }
        return found;
    }
}
