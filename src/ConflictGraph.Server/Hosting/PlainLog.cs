using Microsoft.Extensions.Logging.Console;

namespace ConflictGraph.Server.Hosting;

/// <summary>A log that says what the server does, and not what its libraries do: as lines for people, or as JSON for programs.</summary>
public static class PlainLog
{
    private const string Key = "ConflictGraph:Log";
    private const string Json = "json";

    /// <exception cref="StartException">There is no such form of a log.</exception>
    public static WebApplicationBuilder AddPlainLog(this WebApplicationBuilder builder)
    {
        var form = builder.Configuration[Key] ?? PlainConsoleFormatter.FormatterName;
        if (form is not (PlainConsoleFormatter.FormatterName or Json))
            throw new StartException($"--log takes plain or json, not '{form}'.", StartException.WrongUsage);
        builder.Logging.ClearProviders();
        if (form == Json)
        {
            builder.Logging.AddJsonConsole(json =>
            {
                (json.IncludeScopes, json.UseUtcTimestamp, json.TimestampFormat) = (true, true, "yyyy-MM-ddTHH:mm:ss.fffZ");
                json.JsonWriterOptions = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
            });
        }
        else
        {
            builder.Logging.AddConsole(console => console.FormatterName = form);
            builder.Logging.AddConsoleFormatter<PlainConsoleFormatter, ConsoleFormatterOptions>();
        }
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        // What keeps the host from starting is told by StartException, in one line.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        // Every request would be given a scope and an activity for it, which nobody sees; where traces are exported they are made nevertheless.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        builder.Logging.AddFilter("System", LogLevel.Warning);
        return builder;
    }
}
