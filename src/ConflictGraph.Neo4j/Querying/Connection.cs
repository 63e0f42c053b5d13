using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Polly;

namespace ConflictGraph.Neo4j.Querying;

/// <summary>The HTTP client for a database, and the patience that it is used with.</summary>
internal static class Connection
{
    public const string Name = "neo4j";

    public static ServiceProvider Build(Neo4jOptions options)
    {
        var services = new ServiceCollection();
        services.AddHttpClient(Name, client =>
            {
                client.DefaultRequestHeaders.Authorization = AuthorizationOf(options);
                client.DefaultRequestHeaders.Accept.Add(new("application/json"));
                // Each attempt has its own.
                client.Timeout = Timeout.InfiniteTimeSpan;
            })
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                ConnectTimeout = options.ConnectTimeout,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
                AutomaticDecompression = DecompressionMethods.All,
                AllowAutoRedirect = false,
                UseCookies = false,
            })
            // They would tell of every request.
            .RemoveAllLoggers();
        services.AddResiliencePipeline(Name, Patience.Build);
        return services.BuildServiceProvider();
    }

    private static AuthenticationHeaderValue? AuthorizationOf(Neo4jOptions options) => options switch
    {
        { Token: { } token } => new("Bearer", token),
        { Password: { } password } => new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{password}"))),
        _ => null,
    };
}
