using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text;
using ConflictGraph.Server.GraphQL.Telling;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ConflictGraph.Server.Tests.Operating;

/// <summary>What those who operate the server are told, and what they are not.</summary>
public sealed class TelemetryTests
{
    private const string Secret = "jaysh-al-secret";

    [Fact]
    public async Task An_operation_is_a_span_with_its_type_and_name_and_nothing_of_what_was_asked()
    {
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Telemetry.SourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        await using var api = new Api(World.Small());

        await api.AskAsync("query OnlyInThisTest($id: ID!) { actor(id: $id) { name } meeting(id: \"jaysh-al-secret\") { name } }", new { id = Secret });

        var span = Assert.Single(spans, span => (string?)span.GetTagItem("graphql.operation.name") == "OnlyInThisTest");
        Assert.Equal(("query", "query"), (span.DisplayName, (string?)span.GetTagItem("graphql.operation.type")));
        Assert.DoesNotContain(span.TagObjects, tag => tag.Value?.ToString()?.Contains(Secret, StringComparison.Ordinal) == true);
        Assert.DoesNotContain(span.TagObjects, tag => tag.Key == "graphql.document");
    }

    [Fact]
    public async Task Operations_are_timed_and_errors_counted_by_their_code()
    {
        var measured = new ConcurrentQueue<(string Name, string Tags)>();
        await using var api = new Api(World.Small());
        var meters = api.Services.GetRequiredService<IMeterFactory>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, own) =>
            {
                if (instrument.Meter.Name == Telemetry.SourceName && ReferenceEquals(instrument.Meter.Scope, meters))
                    own.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => measured.Enqueue((instrument.Name, Told(tags))));
        listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => measured.Enqueue((instrument.Name, Told(tags))));
        listener.Start();

        await api.AskAsync("{ rules { id } }");
        await api.AskAsync("{ meeting(id: \"no slug\") { id } }");
        listener.RecordObservableInstruments();

        Assert.Contains(("conflictgraph.operation.duration", "graphql.operation.type=query error.type="), measured);
        Assert.Contains(("conflictgraph.operation.duration", "graphql.operation.type=query error.type=BAD_ARGUMENT"), measured);
        Assert.Contains(("conflictgraph.errors", "code=BAD_ARGUMENT"), measured);
        Assert.Contains(("conflictgraph.connections", ""), measured);

        static string Told(ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            var told = new List<string>();
            foreach (var tag in tags)
                told.Add($"{tag.Key}={tag.Value}");
            return string.Join(' ', told);
        }
    }

    /// <summary>A real server, and a collector that keeps every byte that it is sent.</summary>
    [Fact]
    public async Task Where_a_collector_is_named_it_is_told_of_operations_and_never_of_variables()
    {
        using var folder = new TemporaryFolder();
        using var told = new MemoryStream();
        await using var collector = await CollectorAsync(told);
        var address = collector.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        using (var server = await ServerProcess.StartWithAsync(
            ["--data", folder.Path, "--sample", "none"], ("OTEL_EXPORTER_OTLP_ENDPOINT", address), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf")))
        {
            using var client = new HttpClient();
            var variables = Uri.EscapeDataString($$"""{"id":"{{Secret}}"}""");
            (await client.GetAsync(new Uri(server.Address, "/graphql?query=" + Uri.EscapeDataString("query Whereabouts($id: ID!) { actor(id: $id) { name } }") + "&variables=" + variables))).Dispose();
            await server.StopAsync();
        }

        var text = Encoding.Latin1.GetString(told.ToArray());
        Assert.Contains("graphql.operation.name", text, StringComparison.Ordinal);
        Assert.Contains("Whereabouts", text, StringComparison.Ordinal);
        Assert.Contains("conflictgraph.operation.duration", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, text, StringComparison.Ordinal);
        Assert.DoesNotContain("actor(id", text, StringComparison.Ordinal);
        Assert.DoesNotContain("actor%28id", text, StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<WebApplication> CollectorAsync(MemoryStream told)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var collector = builder.Build();
        collector.MapPost("/v1/{kind}", async (HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            lock (told)
                told.Write(body.ToArray());
            return Results.Ok();
        });
        await collector.StartAsync();
        return collector;
    }
}
