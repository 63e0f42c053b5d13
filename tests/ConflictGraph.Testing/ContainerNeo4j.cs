using System.Net.Sockets;
using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Containers;

namespace ConflictGraph.Testing;

/// <summary>A Neo4j in a container, where Docker runs.</summary>
internal sealed class ContainerNeo4j : INeo4j
{
    private const string Image = "neo4j:5.26";
    private const string Secret = "a-test-password";
    private const int Http = 7474;

    private readonly IContainer _container;

    private ContainerNeo4j(IContainer container) => _container = container;

    public static bool IsThere => Environment.GetEnvironmentVariable("DOCKER_HOST") is { Length: > 0 } || Listens("/var/run/docker.sock");

    public Uri Url => new($"http://{_container.Hostname}:{_container.GetMappedPublicPort(Http)}");

    public string User => "neo4j";

    public string Password => Secret;

    public static async Task<ContainerNeo4j> StartAsync()
    {
        var neo4j = new ContainerNeo4j(new ContainerBuilder(Image)
            .WithEnvironment("NEO4J_AUTH", $"neo4j/{Secret}")
            .WithPortBinding(Http, assignRandomHostPort: true)
            .Build());
        await neo4j._container.StartAsync();
        await neo4j.AnswersAsync();
        return neo4j;
    }

    public ValueTask DisposeAsync() => _container.DisposeAsync();

    private static bool Listens(string path)
    {
        if (!File.Exists(path))
            return false;
        try
        {
            using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            socket.Connect(new UnixDomainSocketEndPoint(path));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
