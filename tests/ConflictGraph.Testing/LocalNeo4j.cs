using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.Versioning;

namespace ConflictGraph.Testing;

/// <summary>A Neo4j that we start from ../shared/neo4j beside the repository, on ports of its own, in a folder that is gone afterwards.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class LocalNeo4j : INeo4j
{
    private const string Secret = "a-test-password";

    /// <summary>
    /// Tells the id of the server, and ends it with the standard input, as that does with the test process: for good, unless a word comes first, which is
    /// "keep" to kill it and keep its data, or "stop" to let it end in order.
    /// </summary>
    private const string Watched = """
        "$0" "$@" >"$1/neo4j.log" 2>&1 </dev/null & echo $!
        read -r word; [[ $word == stop ]] && kill -TERM $! || kill -KILL $!; wait $!; [[ -n $word ]] || rm -rf "$1"
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("conflictgraph-neo4j-");
    private readonly int _port = FreePort();
    private readonly int _bolt = FreePort();
    private Process? _watcher;
    private int _server;

    private LocalNeo4j()
    {
    }

    [UnsupportedOSPlatformGuard("windows")]
    public static bool IsThere => !OperatingSystem.IsWindows() && File.Exists(Program) && HasJava;

    public Uri Url => new($"http://127.0.0.1:{_port}");

    public string User => "neo4j";

    public string Password => Secret;

    private static string Program => Path.Combine(Repository.Folder, "..", "shared", "neo4j", "neo4j-server");

    private static bool HasJava => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "java")));

    /// <summary>Starts one and waits until it answers.</summary>
    public static async Task<LocalNeo4j> StartAsync()
    {
        var neo4j = new LocalNeo4j();
        await neo4j.StartAgainAsync();
        return neo4j;
    }

    /// <summary>Starts it on the data that it had, and waits until it answers.</summary>
    /// <param name="isReadOnly">True to let it take no writes.</param>
    public async Task StartAgainAsync(bool isReadOnly = false)
    {
        var start = new ProcessStartInfo("bash", ["-c", Watched, Program, _folder.FullName, Text(_port), Text(_bolt)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment["NEO4J_AUTH"] = $"neo4j/{Secret}";
        if (isReadOnly)
            start.Environment["PATH"] = $"{ReadOnlyJava()}{Path.PathSeparator}{start.Environment["PATH"]}";
        _watcher = Process.Start(start)!;
        _server = int.Parse((await _watcher.StandardOutput.ReadLineAsync())!, CultureInfo.InvariantCulture);
        await this.AnswersAsync(() => _watcher.HasExited || !Directory.Exists($"/proc/{_server}")
            ? throw new InvalidOperationException($"Neo4j stopped: {File.ReadAllText(Path.Combine(_folder.FullName, "neo4j.log"))}") : false);
    }

    /// <summary>Ends it as a power cut does.</summary>
    public async Task KillAsync()
    {
        await _watcher!.StandardInput.WriteLineAsync("keep");
        await EndAsync();
    }

    /// <summary>Lets it end in order. Without that it does not come back as one that takes no writes, as it has to write to recover.</summary>
    public async Task StopAsync()
    {
        await _watcher!.StandardInput.WriteLineAsync("stop");
        await EndAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_watcher is not null)
            await EndAsync();
        else
            _folder.Delete(recursive: true);
    }

    private async Task EndAsync()
    {
        _watcher!.StandardInput.Close();
        await _watcher.WaitForExitAsync();
        _watcher.Dispose();
        _watcher = null;
    }

    /// <summary>A folder with a java in it that adds to the configuration, which the program writes anew with each start, before it goes on as the real one.</summary>
    private string ReadOnlyJava()
    {
        var folder = _folder.CreateSubdirectory("read-only-java");
        var java = Path.Combine(folder.FullName, "java");
        File.WriteAllText(java, $"""
            #!/usr/bin/env bash
            echo server.databases.default_to_read_only=true >> "{_folder.FullName}/conf/neo4j.conf"
            PATH=$(echo "$PATH" | cut -d: -f2-) exec java "$@"

            """);
        File.SetUnixFileMode(java, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return folder.FullName;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
