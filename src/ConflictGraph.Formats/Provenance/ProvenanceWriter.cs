using ConflictGraph.Domain;
using ConflictGraph.Formats.Json;

namespace ConflictGraph.Formats.Provenance;

/// <summary>
/// JSON-LD with the terms of PROV-O (W3C): claims and documents are entities, outlets and actors agents, meetings activities. Things are named
/// urn:conflictgraph: and their slug.
/// </summary>
public static class ProvenanceWriter
{
    /// <summary>Writes things as they come; none of them is held.</summary>
    public static async Task WriteAsync(IAsyncEnumerable<Thing> things, Stream output, CancellationToken cancellation)
    {
        var json = new CanonicalJson();
        var told = new ProvenanceOf(json);
        json.Open('{').Name("@context").Literal(ProvenanceContext.Json);
        json.Name("@graph").Open('[');
        await foreach (var thing in things.WithCancellation(cancellation))
        {
            told.Write(thing);
            json.EndLine();
            await output.WriteAsync(json.Written, cancellation);
            json.GoOn();
        }
        json.Close(']').Close('}');
        await output.WriteAsync(json.Written, cancellation);
    }
}
