using System.Diagnostics;
using System.Globalization;
using ConflictGraph.Testing;
using Xunit.Abstractions;

namespace ConflictGraph.Server.Tests.OnNeo4j;

/// <summary>A large graph, copied into Neo4j and asked there, beside the same data on the embedded store. What it takes is printed.</summary>
[NeedsNeo4j]
[Collection(Neo4jTests.Collection)]
public sealed class SizeTests(ITestOutputHelper output) : IDisposable
{
    private static readonly int Size = MeasurementFactAttribute.SizeOf(MeasurementFactAttribute.Claims);

    private const int Positions = 40;
    private const int Times = 300;

    private const string Question =
        """
        query ($at: PartialDate) { meeting(id: "forty", at: $at) { attendance { inWords } positions(first: 100) { totalCount nodes { actor { name } side because
          accepted { sentence evidence { quote document { title outlet { name } } } } } } } }
        """;

    private static readonly TimeSpan MostToCopy = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan MostToAnswer = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);
    /// <summary>Five minutes for a million claims.</summary>
    private static readonly TimeSpan Reading = TimeSpan.FromMinutes(5) * Math.Min(1, Size / 1_000_000.0);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [MeasurementFact(MeasurementFactAttribute.Claims)]
    public async Task It_is_copied_in_ten_minutes_and_a_meeting_is_answered_in_25_milliseconds_for_as_long_as_one_likes()
    {
        var neo4j = await SharedNeo4j.EmptiedAsync();
        var (input, data) = (Path.Combine(_folder.Path, "large.json"), Path.Combine(_folder.Path, "data"));
        await RunAsync(neo4j, "generate", input, "--claims", Text(Size), "--actors", Text(Size / 10));
        await RunAsync(neo4j, "import", input, "--data", data);
        var copied = await RunAsync(neo4j, "copy", "--from", data, "--to", "neo4j");
        output.WriteLine($"{Size} claims were copied in {copied}.");

        TimeSpan inMemory;
        using (var embedded = await ServerProcess.StartWithAsync("--data", data, "--sample", "none", "--answer-cache", "0"))
            inMemory = await WarmAskAsync(embedded);
        using var server = await neo4j.ServeAsync("--answer-cache", "0", "--neo4j-facts", "off");
        var answered = await WarmAskAsync(server);
        output.WriteLine($"A meeting with {Positions} positions takes {answered.TotalMilliseconds:0.0} ms over Neo4j and {inMemory.TotalMilliseconds:0.0} ms in memory (median of {Times}).");

        var before = Memory(server);
        for (var started = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(started) < Reading;)
            await AskAsync(server);
        var after = Memory(server);
        output.WriteLine($"{before} MB before {Reading} of reads, and {after} MB after.");
        Assert.True(copied < MostToCopy, copied.ToString());
        Assert.True(answered < MostToAnswer, answered.ToString());
        Assert.InRange(after, 0, before + before / 2);
    }

    private static async Task<TimeSpan> RunAsync(INeo4j neo4j, params string[] command)
    {
        var started = Stopwatch.GetTimestamp();
        var (exitCode, _, error) = await Access.ServerProgram.RunAsync([.. command, .. command[0] == "copy" ? neo4j.Settings() : []], neo4j.Password(), Patience);
        Assert.True(exitCode == 0, error.LastOrDefault());
        return Stopwatch.GetElapsedTime(started);
    }

    /// <summary>Records the meeting, and asks until both sides have compiled what they run; then the median.</summary>
    private static async Task<TimeSpan> WarmAskAsync(ServerProcess server)
    {
        await server.AskAsync(Notes.Record, new { input = Input() });
        await AskAsync(server);
        return await AskAsync(server);
    }

    /// <summary>The median of many questions, each about another moment.</summary>
    private static async Task<TimeSpan> AskAsync(ServerProcess server)
    {
        var times = new List<TimeSpan>();
        for (var i = 0; i < Times; i++)
        {
            var started = Stopwatch.GetTimestamp();
            var answer = await server.AskAsync(Question, new { at = $"2017-01-{15 + i % 14}T{i % 24:00}:00:00Z" });
            times.Add(Stopwatch.GetElapsedTime(started));
            Assert.Equal(Positions, (int?)answer["data"]?["meeting"]?["positions"]?["totalCount"]);
        }
        times.Sort();
        return times[Times / 2];
    }

    private static object Input() => new
    {
        actors = Enumerable.Range(0, Positions).Select(i => new { id = $"forty-{i}", kind = "FACTION", name = $"Forty {i}" }),
        meetings = new[] { new { id = "forty", name = "Forty", starts = "2017-01-23" } },
        claims = Enumerable.Range(0, Positions * 3).Select(i => new
        {
            id = $"forty-claim-{i}",
            participation = new { subject = new { actor = $"forty-{i / 3}" }, meeting = "forty", value = i % 2 == 0 ? "WILL_ATTEND" : "DECLINED" },
            capacity = "EDITORIAL",
            statedAt = $"2017-01-{10 + i % 3}",
            evidence = new[] { new { document = $"document/{i}", quote = "They said so." } },
        }),
    };

    private static long Memory(ServerProcess server)
    {
        using var process = Process.GetProcessById(server.Id);
        return process.WorkingSet64 / (1024 * 1024);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
