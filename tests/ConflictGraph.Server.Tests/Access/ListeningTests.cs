using System.Net;
using System.Net.Sockets;
using ConflictGraph.Server.Hosting;
using ConflictGraph.Server.Http.Access;

namespace ConflictGraph.Server.Tests.Access;

/// <summary>With nothing said about who may come in, the server listens only where nobody else can come from.</summary>
public sealed class ListeningTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("127.1.2.3", true)]
    [InlineData("::1", true)]
    [InlineData("0.0.0.0", false)]
    [InlineData("::", false)]
    [InlineData("192.168.1.7", false)]
    [InlineData("::ffff:192.168.1.7", false)]
    public void Loopback_is_what_no_other_machine_reaches(string address, bool isTaken)
    {
        var refused = Record.Exception(() => ListeningRule.Check(new IPEndPoint(IPAddress.Parse(address), 5000)));

        Assert.Equal(isTaken, refused is null);
        if (refused is not null)
            Assert.Contains("--auth", Assert.IsType<StartException>(refused).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_socket_in_the_file_system_is_of_this_machine_and_what_is_not_known_is_not()
    {
        ListeningRule.Check(new UnixDomainSocketEndPoint(Path.Combine(_folder.Path, "socket")));
        Assert.Throws<StartException>(() => ListeningRule.Check(new DnsEndPoint("localhost", 5000)));
    }

    /// <summary>A port of 0 would be free, so that nothing but the rule keeps the server from listening there.</summary>
    [Theory]
    [InlineData("--urls", "http://0.0.0.0:0")]
    [InlineData("--urls", "http://*:0")]
    [InlineData("--urls", "http://+:0")]
    [InlineData("--urls", "http://[::]:0")]
    [InlineData("--urls", "http://this-machine:0")]
    [InlineData("--urls", "http://127.0.0.1:0;http://0.0.0.0:0")]
    [InlineData("ASPNETCORE_URLS", "http://0.0.0.0:0")]
    [InlineData("ASPNETCORE_HTTP_PORTS", "65533")]
    [InlineData("DOTNET_HTTP_PORTS", "65533")]
    [InlineData("Kestrel__Endpoints__All__Url", "http://0.0.0.0:0")]
    public async Task However_another_address_is_given_the_start_stops_with_one_line(string setting, string value)
    {
        string[] arguments = setting.StartsWith('-') ? [setting, value] : [];
        var (exitCode, error) = await ServerProgram.RefusedAsync(
            ["--data", _folder.Path, "--sample", "none", .. arguments], arguments.Length == 0 ? (setting, value) : null);

        Assert.Equal(2, exitCode);
        Assert.Contains("--auth keys", Assert.Single(error), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_languages_of_the_world_it_does_not_start()
    {
        var (exitCode, error) = await ServerProgram.RefusedAsync(["--data", _folder.Path], ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1"));

        Assert.Equal(3, exitCode);
        Assert.Contains("ICU", Assert.Single(error), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--auth", "kays")]
    [InlineData("--auth", "loopback,keys")]
    [InlineData("--auth", "none,keys")]
    [InlineData("--auth", "jwt")]
    [InlineData("--cors-origins", "*")]
    [InlineData("--cors-origins", "example.org")]
    [InlineData("--cors-origins", "https://example.org/path")]
    public async Task What_does_not_fit_together_stops_the_start_with_one_line_that_names_it(string option, string value)
    {
        var (exitCode, error) = await ServerProgram.RefusedAsync(["--data", _folder.Path, "--sample", "none", option, value]);

        Assert.Equal(2, exitCode);
        Assert.Contains(option, Assert.Single(error), StringComparison.Ordinal);
    }
}
