using ConflictGraph.Server.GraphQL.Callers;
using ConflictGraph.Server.Hosting;
using ConflictGraph.Server.Http.Access;
using ConflictGraph.Server.Http.Access.Keys;
using ConflictGraph.Server.Http.Access.Tokens;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;

namespace ConflictGraph.Server.Tests.Access;

/// <summary>A server over the small world that is set to recognise callers, with a data folder of its own.</summary>
public sealed class Guarded : IAsyncDisposable
{
    private readonly Api _inner;
    private readonly WebApplicationFactory<Program> _api;
    private readonly TemporaryFolder _folder = new();

    public Guarded(string auth, Action<AccessOptions>? access = null, Action<TokenOptions>? tokens = null, TimeProvider? clock = null,
        Action<IServiceCollection>? services = null)
    {
        _inner = new Api(World.Small());
        _api = _inner.WithWebHostBuilder(host => host.ConfigureTestServices(own =>
        {
            own.Configure<StoreOptions>(options => options.Data = _folder.Path);
            own.Configure<AccessOptions>(options =>
            {
                options.Auth = auth;
                access?.Invoke(options);
            });
            own.Configure<TokenOptions>(options => tokens?.Invoke(options));
            if (clock is not null)
                own.AddSingleton(clock);
            services?.Invoke(own);
        }));
        Keys = new KeyFile(_folder.Path);
    }

    public KeyFile Keys { get; }

    public string Folder => _folder.Path;

    public IServiceProvider Services => _api.Services;

    public HttpClient Client(string? credential = null)
    {
        var client = _api.CreateClient();
        if (credential is not null)
            client.DefaultRequestHeaders.Authorization = new("Bearer", credential);
        return client;
    }

    public WebSocketClient Sockets() => _api.Server.CreateWebSocketClient();

    /// <summary>Makes a key as the command does, and gives its text.</summary>
    public async Task<string> KeyAsync(string name, Role role, DateTimeOffset? expires = null)
    {
        var text = ApiKey.NewText();
        await Keys.ChangeAsync(keys => [.. keys, new ApiKey(name, role, ApiKey.HashOf(text), DateTimeOffset.UnixEpoch, expires)], CancellationToken.None);
        return text;
    }

    public async ValueTask DisposeAsync()
    {
        await _api.DisposeAsync();
        await _inner.DisposeAsync();
        _folder.Dispose();
    }
}
