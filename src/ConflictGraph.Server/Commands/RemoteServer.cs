using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using ConflictGraph.Formats.Drafts;
using ConflictGraph.Server.Hosting;

namespace ConflictGraph.Server.Commands;

/// <summary>A running server, asked over HTTP.</summary>
public sealed class RemoteServer : IDisposable
{
    /// <summary>What the commands ask before they record.</summary>
    public const string Query = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }";

    /// <summary>What the commands record with.</summary>
    public const string Mutation =
        "mutation ($input: RecordInput!, $dryRun: Boolean!) { record(input: $input, dryRun: $dryRun) { report { created changed unchanged } errors { code message path } } }";

    private const int MostIds = 500;

    private readonly Uri address;
    private readonly HttpClient http;

    /// <param name="key">The API key or token to show; null for none.</param>
    public RemoteServer(Uri address, string? key)
    {
        this.address = address;
        http = new() { BaseAddress = address, Timeout = Timeout.InfiniteTimeSpan };
        if (key is not null)
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
    }

    public void Dispose() => http.Dispose();

    public async Task ExportAsync(Stream output, CancellationToken cancellation)
    {
        using var response = await AskAsync(() => http.GetAsync("journal", HttpCompletionOption.ResponseHeadersRead, cancellation));
        try
        {
            await response.Content.CopyToAsync(output, cancellation);
        }
        catch (Exception broken) when (broken is HttpRequestException or HttpIOException)
        {
            throw new StartException($"The server at {address} stopped in the middle of the export, which is not whole: {broken.Message}", StartException.CannotStart);
        }
    }

    /// <summary>Copies the journal of the server into a file, which appears under its name when it is whole.</summary>
    public async Task BackupAsync(string path, CancellationToken cancellation)
    {
        using var response = await AskAsync(() => http.PostAsync("journal/backup", Json("{}"), cancellation));
        var unfinished = path + ".unfinished";
        await using (var output = OutputFile.Create(unfinished))
        {
            await response.Content.CopyToAsync(output, cancellation);
            output.Flush(flushToDisk: true);
        }
        File.Move(unfinished, path);
    }

    /// <summary>What is wrong with the journal of the server; empty if it is whole.</summary>
    public async Task<IReadOnlyList<string>> VerifyAsync(CancellationToken cancellation)
    {
        using var response = await AskAsync(() => http.PostAsync("journal/verify", Json("{}"), cancellation));
        return await response.Content.ReadFromJsonAsync<string[]>(cancellation) ?? [];
    }

    private static StringContent Json(string body) => new(body, System.Text.Encoding.UTF8, "application/json");

    /// <summary>Records a draft, and counts.</summary>
    public async Task<(int Created, int Changed, int Unchanged, IReadOnlyList<Mistake> Mistakes)> RecordAsync(
        RecordDraft draft, bool dryRun, CancellationToken cancellation)
    {
        using var body = new ByteArrayContent([
            .. "{\"query\":\""u8, .. System.Text.Encoding.UTF8.GetBytes(Mutation), .. "\",\"variables\":{\"dryRun\":"u8, .. dryRun ? "true"u8 : "false"u8,
            .. ",\"input\":"u8, .. RecordDraftJson.Write(draft), .. "}}"u8]);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await AskAsync(() => http.PostAsync("graphql", body, cancellation));
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync(cancellation));
        if (answer?["data"]?["record"] is not { } record)
            throw new StartException($"The server at {address} refused: {answer?["errors"]?[0]?["message"]}", StartException.Rejected);
        var report = record["report"]!;
        return (Count("created"), Count("changed"), Count("unchanged"), [.. record["errors"]!.AsArray().Select(MistakeOf)]);

        int Count(string name) => report[name]!.GetValue<int>();
    }

    /// <summary>Which of some slugs are known.</summary>
    public async Task<IReadOnlySet<string>> KnownAsync(IReadOnlyCollection<string> slugs, CancellationToken cancellation)
    {
        var known = new HashSet<string>();
        foreach (var some in slugs.Chunk(MostIds))
        {
            using var response = await AskAsync(() => http.PostAsJsonAsync("graphql", new { query = Query, variables = new { ids = some } }, cancellation));
            var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync(cancellation));
            if (answer?["data"]?["nodes"] is not JsonArray nodes)
                throw new StartException($"The server at {address} refused: {answer?["errors"]?[0]?["message"]}", StartException.Rejected);
            known.UnionWith(some.Where((_, index) => nodes[index] is not null));
        }
        return known;
    }

    private async Task<HttpResponseMessage> AskAsync(Func<Task<HttpResponseMessage>> ask)
    {
        try
        {
            var response = await ask();
            if (response.IsSuccessStatusCode)
                return response;
            using (response)
                throw new StartException($"The server at {address} answered {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync()}", StartException.CannotStart);
        }
        catch (HttpRequestException refused)
        {
            throw new StartException($"No server answers at {address}: {refused.Message}", StartException.CannotStart);
        }
    }

    private static Mistake MistakeOf(JsonNode? error) => new(
        Enum.Parse<MistakeCode>(error!["code"]!.GetValue<string>().Replace("_", ""), ignoreCase: true),
        error["message"]!.GetValue<string>(), error["path"]!.GetValue<string>());
}
