using ConflictGraph.Server.Hosting;

namespace ConflictGraph.Server.Tests.Operating;

public sealed class HeadStartTests
{
    [Fact]
    public async Task A_question_of_its_own_that_cannot_be_answered_is_told_in_the_log_and_stops_nobody()
    {
        var log = new Lines();
        // There is no schema to ask.
        await using var services = new ServiceCollection().AddOptions().AddSingleton<ILogger<HeadStart>>(log).BuildServiceProvider();
        var ahead = new HeadStart(services);
        ahead.Ask(CancellationToken.None);
        await ahead.Asked;
        Assert.StartsWith("Warning: A first question that the server asks itself was not answered.", Assert.Single(log.All), StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidOperationException>(() => ahead.Schema);
    }

    private sealed class Lines : ILogger<HeadStart>
    {
        public List<string> All { get; } = [];

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            All.Add($"{logLevel}: {formatter(state, exception)}");
    }
}
