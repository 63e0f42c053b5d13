using ConflictGraph.Server.Hosting;
using YamlDotNet.RepresentationModel;

namespace ConflictGraph.Server.Tests.Operating;

/// <summary>What starts the server in a container says only what the server, Neo4j and Compose understand.</summary>
public sealed class ContainerTests
{
    private static readonly string[] KnownToCompose =
    [
        "profiles", "build", "image", "environment", "ports", "volumes", "healthcheck", "read_only", "tmpfs", "cap_drop", "security_opt", "stop_grace_period", "restart",
    ];

    private readonly YamlMappingNode _services = (YamlMappingNode)Compose()["services"];

    [Fact]
    public void The_server_alone_starts_by_default_and_neo4j_with_its_profile()
    {
        Assert.Equal(["conflictgraph", "neo4j"], _services.Children.Keys.Select(key => key.ToString()));
        Assert.False(Service("conflictgraph").Children.ContainsKey("profiles"));
        Assert.Equal("neo4j", Assert.Single((YamlSequenceNode)Service("neo4j")["profiles"]).ToString());
        Assert.All(_services.Children.Values, service => Assert.Empty(((YamlMappingNode)service).Children.Keys.Select(key => key.ToString()).Except(KnownToCompose)));
    }

    [Fact]
    public void Every_port_is_on_loopback_and_every_image_has_its_version()
    {
        foreach (var service in _services.Children.Values.Cast<YamlMappingNode>())
        {
            Assert.All((YamlSequenceNode)service["ports"], port => Assert.StartsWith("127.0.0.1:", port.ToString(), StringComparison.Ordinal));
            Assert.Matches(@":\d+\.\d+\.\d+", service["image"].ToString());
            Assert.True(service.Children.ContainsKey("healthcheck") && service.Children.ContainsKey("volumes"));
        }
    }

    [Fact]
    public void The_volumes_are_declared_and_the_servers_is_where_its_data_is()
    {
        var declared = ((YamlMappingNode)Compose()["volumes"]).Children.Keys.Select(key => key.ToString()).ToList();
        Assert.All(_services.Children.Values, service => Assert.All((YamlSequenceNode)service["volumes"], volume => Assert.Contains(volume.ToString().Split(':')[0], declared)));
        Assert.Equal("conflictgraph:/data", Assert.Single((YamlSequenceNode)Service("conflictgraph")["volumes"]).ToString());
        Assert.Contains("CONFLICTGRAPH_DATA=/data", Dockerfile(), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_variables_are_settings_of_the_server_and_the_password_comes_from_outside()
    {
        var variables = ((YamlMappingNode)Service("conflictgraph")["environment"]).Children.ToDictionary(one => one.Key.ToString(), one => one.Value.ToString());
        Assert.Empty(variables.Keys.Except(Setting.All.Select(setting => setting.Environment)));
        Assert.Equal("none", variables["CONFLICTGRAPH_AUTH"]);
        Assert.Equal("${CONFLICTGRAPH_NEO4J_PASSWORD:+neo4j}", variables["CONFLICTGRAPH_STORE"]);
        Assert.Equal("${CONFLICTGRAPH_NEO4J_PASSWORD:-}", variables["CONFLICTGRAPH_NEO4J_PASSWORD"]);
        Assert.Equal("neo4j/${CONFLICTGRAPH_NEO4J_PASSWORD:-}", Service("neo4j")["environment"]["NEO4J_AUTH"].ToString());
    }

    [Fact]
    public void The_image_runs_as_a_user_without_rights_and_has_all_that_it_copies()
    {
        var lines = Dockerfile().Split('\n');
        Assert.Contains("USER 1654", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("FROM ", StringComparison.Ordinal) && line.Contains(":latest", StringComparison.Ordinal));
        var copied = lines.Where(line => line.StartsWith("COPY ", StringComparison.Ordinal) && !line.Contains("--from", StringComparison.Ordinal)).SelectMany(line => line.Split(' ')[1..^1]);
        Assert.All(copied, path => Assert.True(Path.Exists(Repository.File(path.Split('/'))), path));
    }

    [Fact]
    public async Task A_server_that_runs_is_ready_and_one_that_does_not_is_not()
    {
        using var folder = new TemporaryFolder();
        using var server = await ServerProcess.StartAsync(folder.Path);
        Assert.Equal(0, (await Access.ServerProgram.RunAsync(["ready", "--url", server.Address.GetLeftPart(UriPartial.Authority)])).ExitCode);
        Assert.Equal(3, (await Access.ServerProgram.RunAsync(["ready", "--url", "http://127.0.0.1:1"])).ExitCode);
    }

    private YamlMappingNode Service(string name) => (YamlMappingNode)_services[name];

    private static string Dockerfile() => File.ReadAllText(Repository.File("Dockerfile"));

    private static YamlMappingNode Compose()
    {
        var stream = new YamlStream();
        using var text = File.OpenText(Repository.File("docker-compose.yml"));
        stream.Load(text);
        return (YamlMappingNode)Assert.Single(stream.Documents).RootNode;
    }
}
