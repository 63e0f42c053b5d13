using System.Diagnostics;
using System.Text;
using ConflictGraph.Server.Commands;

namespace ConflictGraph.Benchmarks.Load;

/// <summary>
/// Records more claims of a generated world, one with each mutation, so many a second. Each write has a moment at which it is due, counted from the start and
/// not from the answer to the one before; what is late is sent at once. So a slow server gets as many as a fast one, as long as four connections can
/// carry them, and the rate that was reached is told.
/// </summary>
public sealed class Writer(Measured server, Generation world, int perSecond)
{
    private const int Connections = 4;
    private const string Mutation = "mutation ($input: RecordInput!) { record(input: $input) { report { created } errors { code message } } }";

    private static readonly byte[] Created = "\"created\":1"u8.ToArray();

    private int _next = world.Claims;

    /// <summary>Writes until it is stopped.</summary>
    /// <returns>How many writes a second there were.</returns>
    /// <exception cref="InvalidOperationException">The server has not recorded one.</exception>
    public async Task<double> RunAsync(CancellationToken stop)
    {
        var clock = Stopwatch.StartNew();
        var written = await Task.WhenAll(Enumerable.Range(0, Connections).Select(number => Task.Run(() => WriteAsync(number, clock, stop), CancellationToken.None)));
        return written.Sum() / clock.Elapsed.TotalSeconds;
    }

    private async Task<int> WriteAsync(int number, Stopwatch clock, CancellationToken stop)
    {
        using var connection = new HttpConnection(server.Address);
        for (var written = 0; ; written++)
        {
            var due = TimeSpan.FromSeconds((double)(written * Connections + number) / perSecond) - clock.Elapsed;
            // So many a second: each write has its moment, and the clock is all that there is to wait for.
            if (due > TimeSpan.Zero)
                await Task.Delay(due, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stop.IsCancellationRequested)
                return written;
            var answer = connection.Body(await connection.AskAsync(HttpConnection.Request(server.Address, Body(Interlocked.Increment(ref _next)))));
            if (answer.AsSpan().IndexOf(Created) < 0)
                throw new InvalidOperationException(Encoding.UTF8.GetString(answer));
        }
    }

    private byte[] Body(int claim) => Encoding.UTF8.GetBytes($$"""{"query":"{{Mutation}}","variables":{"input":{"claims":[{{world.Claim(claim)}}] } } }""");
}
