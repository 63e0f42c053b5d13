using ConflictGraph.Server.GraphQL.Executing;
using ConflictGraph.Server.GraphQL.Preparing;
using ConflictGraph.Server.Http.Answers;
using ConflictGraph.Server.Http.Documents;
using ConflictGraph.Server.Http.Requests;
using Microsoft.Extensions.Options;

namespace ConflictGraph.Server.Hosting;

/// <summary>Lays the sources of settings over each other: appsettings.json, then the environment, then the options.</summary>
public static class SettingSources
{
    private const string DefaultUrls = "http://127.0.0.1:5000";

    public static WebApplicationBuilder AddSettings(this WebApplicationBuilder builder, IEnumerable<KeyValuePair<string, string?>> options)
    {
        builder.Configuration.AddInMemoryCollection(FromEnvironment());
        builder.Configuration.AddInMemoryCollection(options);
        LimitSettings.Check(builder.Configuration);
        if (!SaysWhereToListen(builder.Configuration))
            builder.WebHost.UseUrls(DefaultUrls);
        builder.Services.AddOptions<StoreOptions>().BindConfiguration("ConflictGraph");
        builder.Services.AddOptions<SampleOptions>().BindConfiguration("ConflictGraph");
        builder.Services.AddOptions<IdeOptions>().BindConfiguration("ConflictGraph");
        builder.Services.AddOptions<StoppingOptions>().BindConfiguration("ConflictGraph");
        builder.Services.AddOptions<HostOptions>().Configure<IOptions<StoppingOptions>>(
            (host, stopping) => host.ShutdownTimeout = TimeSpan.FromSeconds(Math.Max(0, stopping.Value.StopSeconds)));
        builder.Services.AddLimits();
        builder.Services.AddOptions<PreparingOptions>().BindConfiguration("ConflictGraph").PostConfigure(options => options.Check());
        builder.Services.AddOptions<EngineOptions>().BindConfiguration("ConflictGraph").PostConfigure(options => options.Check());
        builder.Services.AddOptions<DocumentOptions>().BindConfiguration("ConflictGraph").PostConfigure(options => options.Check());
        builder.Services.AddOptions<ReadingOptions>().BindConfiguration("ConflictGraph").PostConfigure(options => options.Check());
        builder.Services.AddOptions<AnswerOptions>().BindConfiguration("ConflictGraph").PostConfigure(options => options.Check());
        builder.Services.AddOptions<RequestOptions>().BindConfiguration("ConflictGraph").PostConfigure(options => options.Check());
        return builder;
    }

    /// <summary>True if some of the ways that the host knows names an address.</summary>
    private static bool SaysWhereToListen(ConfigurationManager settings) =>
        new[] { "Urls", "HTTP_PORTS", "HTTPS_PORTS" }.Any(key => !string.IsNullOrEmpty(settings[key])) || settings.GetSection("Kestrel:Endpoints").GetChildren().Any();

    /// <summary>The settings that the environment has, by their keys.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> FromEnvironment() =>
        from setting in Setting.All
        let value = Environment.GetEnvironmentVariable(setting.Environment)
        where !string.IsNullOrEmpty(value)
        select KeyValuePair.Create(setting.Key, (string?)value);
}
