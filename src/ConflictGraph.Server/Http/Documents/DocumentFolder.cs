using System.Text.Json;
using System.Text.Json.Nodes;
using ConflictGraph.Server.Hosting;

namespace ConflictGraph.Server.Http.Documents;

/// <summary>
/// Reads the documents of a folder and all below it: a .graphql file is one; a .json file is what a client's build writes: an object of documents by
/// their ids, as Relay's compiler has it, or Apollo's manifest of persisted queries.
/// </summary>
public static class DocumentFolder
{
    /// <returns>Each document with the id that it is given there.</returns>
    /// <exception cref="StartException">The folder is not there, or holds something else.</exception>
    public static IEnumerable<(string Id, TrustedDocument Document)> Read(string folder)
    {
        if (!Directory.Exists(folder))
            throw new StartException($"--documents takes a folder; there is none at '{folder}'.", StartException.WrongUsage);
        var found = 0;
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            foreach (var document in ReadFile(path, Path.GetRelativePath(folder, path)))
            {
                found++;
                yield return document;
            }
        }
        if (found == 0)
            throw new StartException($"--documents: there is no .graphql file in '{folder}', so nothing could be executed.", StartException.WrongUsage);
    }

    private static IEnumerable<(string Id, TrustedDocument Document)> ReadFile(string path, string name) => Path.GetExtension(path) switch
    {
        ".graphql" or ".gql" => [(Path.GetFileNameWithoutExtension(path), new TrustedDocument(name, File.ReadAllText(path)))],
        ".json" => ReadManifest(path, name),
        _ => [],
    };

    private static IEnumerable<(string Id, TrustedDocument Document)> ReadManifest(string path, string name)
    {
        try
        {
            var manifest = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
            return manifest["operations"] is JsonArray operations
                ? [.. operations.Select(operation => Entry(operation!["id"]!.GetValue<string>(), operation["body"]!.GetValue<string>(), name))]
                : [.. manifest.Select(entry => Entry(entry.Key, entry.Value!.GetValue<string>(), name))];
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException or NullReferenceException)
        {
            throw new StartException(
                $"--documents: {name} is no list of documents: it takes an object of texts by their ids, or Apollo's manifest.", StartException.WrongUsage);
        }
    }

    private static (string Id, TrustedDocument Document) Entry(string id, string text, string name) => (id, new TrustedDocument($"{name}, '{id}'", text));
}
