using System.Text.Json;

namespace ConflictGraph.Server.Tests.Durability;

/// <summary>A client that records as fast as it is answered, each time an actor, a document and two claims that must be there all or none.</summary>
/// <param name="acknowledged">Called when the server said that it had kept another record.</param>
internal sealed class Writer(ServerProcess server, string name, Action acknowledged)
{
    private const string Record =
        "mutation ($input: RecordInput!) { record(input: $input) { report { created } errors { code } } }";

    /// <summary>The records that the server said it had kept.</summary>
    public List<string> Acknowledged { get; } = [];

    /// <summary>The records that were sent; the last may have been kept or not.</summary>
    public List<string> Sent { get; } = [];

    /// <summary>The ids of the things that one record brings.</summary>
    public static string[] PartsOf(string record) => [$"{record}-actor", $"{record}-document", $"{record}-claim-0", $"{record}-claim-1"];

    /// <summary>Goes on until the server is gone.</summary>
    public async Task WriteAsync()
    {
        for (var number = 0; ; number++)
        {
            var record = $"{name}-{number}";
            Sent.Add(record);
            try
            {
                var answer = await server.AskAsync(Record, new { input = Input(record) });
                Assert.Equal("4", answer["data"]?["record"]?["report"]?["created"]?.ToJsonString() ?? answer.ToJsonString());
                Acknowledged.Add(record);
                acknowledged();
            }
            // The server was killed before it had answered, or in the middle of its answer.
            catch (Exception gone) when (gone is HttpRequestException or IOException or JsonException)
            {
                return;
            }
        }
    }

    /// <summary>What all records need.</summary>
    public static async Task PrepareAsync(ServerProcess server)
    {
        var answer = await server.AskAsync(Record, new
        {
            input = new { outlets = new[] { new { id = "afp", name = "AFP" } }, meetings = new[] { new { id = "astana", name = "Astana" } } },
        });
        Assert.Equal("2", answer["data"]?["record"]?["report"]?["created"]?.ToJsonString() ?? answer.ToJsonString());
    }

    private static object Input(string record)
    {
        var (actor, document) = ($"{record}-actor", $"{record}-document");
        return new
        {
            actors = new[] { new { id = actor, kind = "FACTION", name = record } },
            documents = new[] { new { id = document, outlet = "afp", title = record, text = $"{record} will go. {new string('x', 5000)}" } },
            claims = Enumerable.Range(0, 2).Select(i => new
            {
                id = $"{record}-claim-{i}",
                participation = new { subject = new { actor }, meeting = "astana", value = i == 0 ? "WILL_ATTEND" : "WILL_OBSERVE" },
                capacity = "EDITORIAL",
                statedAt = "2017-01-20",
                evidence = new[] { new { document, quote = $"{record} will go." } },
            }),
        };
    }
}
