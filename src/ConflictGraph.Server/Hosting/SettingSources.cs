namespace ConflictGraph.Server.Hosting;

/// <summary>Lays the sources of settings over each other: appsettings.json, then the environment, then the options.</summary>
public static class SettingSources
{
    private const string DefaultUrls = "http://127.0.0.1:5000";

    public static WebApplicationBuilder AddSettings(this WebApplicationBuilder builder, IEnumerable<KeyValuePair<string, string?>> options)
    {
        builder.Configuration.AddInMemoryCollection(FromEnvironment());
        builder.Configuration.AddInMemoryCollection(options);
        builder.WebHost.UseUrls(builder.Configuration["Urls"] ?? DefaultUrls);
        builder.Services.AddOptions<StoreOptions>().BindConfiguration("ConflictGraph");
        builder.Services.AddOptions<SampleOptions>().BindConfiguration("ConflictGraph");
        builder.Services.AddOptions<IdeOptions>().BindConfiguration("ConflictGraph");
        return builder;
    }

    /// <summary>The settings that the environment has, by their keys.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> FromEnvironment() =>
        from setting in Setting.All
        let value = Environment.GetEnvironmentVariable(setting.Environment)
        where !string.IsNullOrEmpty(value)
        select KeyValuePair.Create(setting.Key, (string?)value);
}
