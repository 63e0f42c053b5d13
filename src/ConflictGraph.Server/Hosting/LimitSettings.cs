using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using ConflictGraph.Server.GraphQL.Limits;
using ConflictGraph.Server.GraphQL.Watching;
using ConflictGraph.Server.Http.Connections;
using ConflictGraph.Server.Http.Limits;

namespace ConflictGraph.Server.Hosting;

/// <summary>The limits that everybody is held to: one setting for each property of the classes that have them.</summary>
public static class LimitSettings
{
    /// <summary>Where they stand in appsettings.json.</summary>
    public const string Section = "ConflictGraph:Limits";

    private static readonly (PropertyInfo Property, string Bounds)[] Rows =
    [
        Row<RateLimits>(nameof(RateLimits.Body), "bytes in the body of a request"),
        Row<RateLimits>(nameof(RateLimits.Rate), "operations a second of one client; 0 for any number"),
        Row<DocumentLimits>(nameof(DocumentLimits.Document), "characters in a document"),
        Row<DocumentLimits>(nameof(DocumentLimits.Tokens), "tokens in a document"),
        Row<DocumentLimits>(nameof(DocumentLimits.Depth), "fields within each other"),
        Row<DocumentLimits>(nameof(DocumentLimits.Selections), "selections of a document, its fragments spread"),
        Row<DocumentLimits>(nameof(DocumentLimits.Aliases), "aliases, counted likewise"),
        Row<DocumentLimits>(nameof(DocumentLimits.Directives), "directives, counted likewise"),
        Row<DocumentLimits>(nameof(DocumentLimits.Cost), "cost of an operation, about the objects that its answer may hold"),
        Row<ExecutionLimits>(nameof(ExecutionLimits.Time), "seconds for an operation"),
        Row<ExecutionLimits>(nameof(ExecutionLimits.Operations), "operations that are executed at once"),
        Row<ExecutionLimits>(nameof(ExecutionLimits.Errors), "errors that an answer tells"),
        Row<ConnectionOptions>(nameof(ConnectionOptions.Connections), "WebSockets and streams of events"),
        Row<ConnectionOptions>(nameof(ConnectionOptions.ClientConnections), "WebSockets and streams of events of one client"),
        Row<ConnectionOptions>(nameof(ConnectionOptions.Subscriptions), "operations at once over one WebSocket"),
        Row<ConnectionOptions>(nameof(ConnectionOptions.Message), "bytes in a message over a WebSocket"),
        Row<WatchingOptions>(nameof(WatchingOptions.Waiting), "versions that wait for a subscriber"),
        Row<ConnectionOptions>(nameof(ConnectionOptions.Init), "seconds until a WebSocket says connection_init"),
        Row<ConnectionOptions>(nameof(ConnectionOptions.Silence), "seconds between signs of life over an open connection"),
    ];

    /// <summary>All of them, in the order of docs/limits.md.</summary>
    public static IReadOnlyList<Setting> All => [.. Rows.Select(Of)];

    /// <summary>Binds every class that has some.</summary>
    public static IServiceCollection AddLimits(this IServiceCollection services)
    {
        services.AddOptions<RateLimits>().BindConfiguration(Section);
        services.AddOptions<DocumentLimits>().BindConfiguration(Section);
        services.AddOptions<ExecutionLimits>().BindConfiguration(Section);
        services.AddOptions<ConnectionOptions>().BindConfiguration(Section);
        services.AddOptions<WatchingOptions>().BindConfiguration(Section);
        return services;
    }

    /// <exception cref="StartException">One of them is not a number within its range.</exception>
    public static void Check(IConfiguration configuration)
    {
        foreach (var row in Rows)
        {
            var (setting, range) = (Of(row), row.Property.GetCustomAttribute<RangeAttribute>()!);
            if (configuration[setting.Key] is { } given && !(int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && range.IsValid(number)))
                throw new StartException($"{setting.Option} takes a whole number from {range.Minimum} to {range.Maximum}, not '{given}'.", StartException.WrongUsage);
        }
    }

    private static (PropertyInfo Property, string Bounds) Row<TOptions>(string name, string bounds) => (typeof(TOptions).GetProperty(name)!, bounds);

    private static Setting Of((PropertyInfo Property, string Bounds) row)
    {
        var name = row.Property.Name;
        var standard = row.Property.GetValue(Activator.CreateInstance(row.Property.DeclaringType!));
        var words = string.Concat(name.Select((letter, i) => i > 0 && char.IsUpper(letter) ? $"-{letter}" : $"{letter}"));
        return new($"--limit-{words.ToLowerInvariant()}", "N", $"CONFLICTGRAPH_LIMIT_{words.Replace('-', '_').ToUpperInvariant()}", $"{Section}:{name}",
            $"The most {row.Bounds} (default: {standard})");
    }
}
