using ConflictGraph.Server.Http.Access;
using Microsoft.Extensions.Hosting.Systemd;

namespace ConflictGraph.Server.Hosting;

/// <summary>Runs the server from its first line in the log to the last.</summary>
public static partial class Serving
{
    /// <summary>Serves until it is told to stop, which may be before it has started.</summary>
    /// <exception cref="StartException">It cannot start.</exception>
    public static async Task ServeAsync(this WebApplication app, HeadStart ahead)
    {
        try
        {
            await StartAndServeAsync(app, ahead);
        }
        catch (OperationCanceledException) when (app.Lifetime.ApplicationStopping.IsCancellationRequested)
        {
            LogStoppedEarly(app.Logger);
        }
        finally
        {
            // It reads from the store, which is closed next; what it ended with, it has told itself.
            await ahead.Asked.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task StartAndServeAsync(WebApplication app, HeadStart ahead)
    {
        AccessNotice.Tell(app.Services, app.Logger);
        var arrival = ActivatorUtilities.CreateInstance<StoreArrival>(app.Services);
        var isThere = await arrival.TryAsync(app.Lifetime.ApplicationStopping);
        if (isThere)
            ahead.Ask(app.Lifetime.ApplicationStopping);
        try
        {
            await app.StartAsync();
        }
        catch (IOException refused)
        {
            throw new StartException($"{refused.Message} Choose another address with --urls.", StartException.CannotStart);
        }
        catch (FormatException malformed)
        {
            throw new StartException($"--urls takes addresses such as http://127.0.0.1:5000. {malformed.Message}", StartException.WrongUsage);
        }
        await ahead.Schema;
        var urls = string.Join(", ", app.Urls.Select(url => $"{url}/graphql"));
        var waiting = isThere ? Task.CompletedTask : arrival.WaitAsync(() => LogReady(app.Logger, urls), app.Lifetime.ApplicationStopping);
        if (isThere)
            LogReady(app.Logger, urls);
        else
            LogListening(app.Logger, urls);
        var systemd = new SystemdNotifier();
        systemd.Notify(ServiceState.Ready);
        app.Lifetime.ApplicationStopping.Register(() => systemd.Notify(ServiceState.Stopping));
        await app.WaitForShutdownAsync();
        await waiting;
    }

    [LoggerMessage(LogLevel.Information, "ConflictGraph was told to stop before it had started")]
    private static partial void LogStoppedEarly(ILogger log);

    [LoggerMessage(LogLevel.Information, "ConflictGraph listens at {Urls}, and is ready when its store is")]
    private static partial void LogListening(ILogger log, string urls);

    [LoggerMessage(LogLevel.Information, "ConflictGraph is ready at {Urls}")]
    private static partial void LogReady(ILogger log, string urls);
}
