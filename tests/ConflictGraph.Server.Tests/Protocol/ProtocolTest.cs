namespace ConflictGraph.Server.Tests.Protocol;

/// <summary>A server over a few things that never change, and somebody who asks it.</summary>
public abstract class ProtocolTest : IAsyncLifetime
{
    protected ProtocolTest()
    {
        Api = new Api(Store);
        Client = Api.CreateClient();
    }

    protected Stores.FixedStore Store { get; } = World.Small();

    protected Api Api { get; }

    protected HttpClient Client { get; }

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => Api.DisposeAsync().AsTask();
}
