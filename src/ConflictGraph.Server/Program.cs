using ConflictGraph.Server.GraphQL;
using ConflictGraph.Server.Hosting;
using ConflictGraph.Server.Hosting.Telemetry;
using ConflictGraph.Server.Http;
using ConflictGraph.Server.Http.Access;
using ConflictGraph.Server.Http.Connections;

try
{
    Languages.Require();
    return await CommandLine.RunAsync(args, async (line, parsed) =>
    {
        var builder = WebApplication.CreateBuilder(line.HostOptions(parsed));
        builder.AddSettings(line.Given(parsed)).AddPlainLog().AddTelemetryExport();
        // The limit is RequestBody's: Kestrel's own would cut the connection before a client that still sends has read the answer.
        builder.WebHost.ConfigureKestrel(kestrel => (kestrel.AddServerHeader, kestrel.Limits.MaxRequestBodySize) = (false, null));
        builder.Services.AddGraphStore().AddGraphQLApi().AddGraphQLOverHttp().AddAccess().AddOpenConnections();

        await using var app = builder.Build();
        var ahead = new HeadStart(app.Services);
        app.UseRequestIds().UseSafeHeaders().UseAccess().MapEndpoints();
        await app.ServeAsync(ahead);
        return 0;
    });
}
catch (StartException stopped)
{
    await Console.Error.WriteLineAsync(stopped.Message);
    return stopped.ExitCode;
}
catch (Exception stopped) when (stopped is StoreUnavailableException or IOException or UnauthorizedAccessException)
{
    await Console.Error.WriteLineAsync(stopped.Message);
    return StartException.CannotStart;
}
