using Microsoft.Extensions.Logging.Console;

namespace ConflictGraph.Server.Hosting;

/// <summary>A log that says what the server does, and not what its libraries do.</summary>
public static class PlainLog
{
    public static WebApplicationBuilder AddPlainLog(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddConsole(console => console.FormatterName = PlainConsoleFormatter.FormatterName);
        builder.Logging.AddConsoleFormatter<PlainConsoleFormatter, ConsoleFormatterOptions>();
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        // What keeps the host from starting is told by StartException, in one line.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.Logging.AddFilter("System", LogLevel.Warning);
        return builder;
    }
}
