using System.Text.Json.Nodes;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Server.GraphQL.Measuring;
using ConflictGraph.Server.Hosting;
using ConflictGraph.Server.Tests.Stores;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ConflictGraph.Server.Tests;

/// <summary>A server of its own over a store of its own, entered by the real door.</summary>
/// <param name="configure">What is otherwise than by default.</param>
public sealed class Api(IGraphStore store, string sample = SampleOptions.None, Action<IServiceCollection>? configure = null) : WebApplicationFactory<Program>
{
    public CountingStore Store { get; } = new(store);

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.ConfigureTestServices(services =>
    {
        services.RemoveAll<IGraphStore>();
        services.AddSingleton<IGraphStore>(Store);
        // These read in the background, which would be counted.
        services.Configure<InfluenceOptions>(options => options.Quiet = null);
        services.Configure<HeadStartOptions>(options => options.Asks = false);
        services.Configure<SampleOptions>(options => options.Sample = sample);
        configure?.Invoke(services);
    });

    /// <summary>Serves over real sockets, at an address that it chooses itself.</summary>
    public void Listen()
    {
        UseKestrel();
        StartServer();
    }

    protected override IHost CreateHost(IHostBuilder builder) => base.CreateHost(builder.ConfigureHostConfiguration(
        host => host.AddInMemoryCollection([KeyValuePair.Create("urls", (string?)"http://127.0.0.1:0")])));

    /// <summary>The answer to an operation.</summary>
    public async Task<JsonNode> AskAsync(string query, object? variables = null)
    {
        using var client = CreateClient();
        using var response = await client.PostAsJsonAsync("/graphql", new { query, variables });
        return (await response.Content.ReadFromJsonAsync<JsonNode>())!;
    }

    /// <summary>The data of an answer that has no errors.</summary>
    public async Task<JsonNode> DataAsync(string query, object? variables = null)
    {
        var answer = await AskAsync(query, variables);
        Assert.Null(answer["errors"]?.ToJsonString());
        return answer["data"]!;
    }

    /// <summary>The one error of an answer: its code and message.</summary>
    public async Task<(string Code, string Message)> ErrorAsync(string query, object? variables = null)
    {
        var answer = await AskAsync(query, variables);
        var error = Assert.Single(answer["errors"]!.AsArray())!;
        return ((string)error["extensions"]!["code"]!, (string)error["message"]!);
    }
}
