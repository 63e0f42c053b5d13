using ConflictGraph.Domain.Storage;
using ConflictGraph.Embedded;
using ConflictGraph.Server.GraphQL;
using ConflictGraph.Server.Hosting;
using ConflictGraph.Server.Http;
using ConflictGraph.Server.Http.Access;
using ConflictGraph.Server.Http.Connections;

namespace ConflictGraph.Server.Tests.Operating;

public sealed class EarlyStopTests
{
    [Fact]
    public async Task Who_stops_it_while_it_starts_gets_no_error()
    {
        using var folder = new TemporaryFolder();
        await using var store = EmbeddedStore.Open(new EmbeddedOptions { Folder = folder.Path }, TimeProvider.System);
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(TimeProvider.System).AddSingleton<IGraphStore>(store).AddGraphQLApi().AddGraphQLOverHttp().AddAccess().AddOpenConnections();
        builder.Services.AddHostedService<Stopping>();
        await using var app = builder.Build();

        await app.ServeAsync(new HeadStart(app.Services));

        Assert.True(app.Lifetime.ApplicationStopping.IsCancellationRequested);
        Assert.False(app.Lifetime.ApplicationStarted.IsCancellationRequested);
    }

    private sealed class Stopping(IHostApplicationLifetime lifetime) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            lifetime.StopApplication();
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
