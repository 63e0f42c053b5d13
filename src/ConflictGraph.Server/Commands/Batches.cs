using System.Threading.Channels;

namespace ConflictGraph.Server.Commands;

/// <summary>Reads on one thread while another handles what was read.</summary>
public static class Batches
{
    private const int Ahead = 4;

    public static Task EachAsync<T>(IEnumerable<T> source, Func<T, Task> handle, CancellationToken cancellation) =>
        EachAsync(source.ToAsyncEnumerable(), handle, cancellation);

    public static async Task EachAsync<T>(IAsyncEnumerable<T> source, Func<T, Task> handle, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var queue = Channel.CreateBounded<T>(Ahead);
        var reading = Task.Run(async () =>
        {
            try
            {
                await foreach (var one in source.WithCancellation(stop.Token))
                    await queue.Writer.WriteAsync(one, stop.Token);
                queue.Writer.Complete();
            }
            catch (Exception failure)
            {
                queue.Writer.Complete(failure);
                throw;
            }
        }, stop.Token);
        try
        {
            await foreach (var one in queue.Reader.ReadAllAsync(cancellation))
                await handle(one);
        }
        catch
        {
            // Stops the reader; what went wrong is told by the exception that goes on from here.
            await stop.CancelAsync();
            await reading.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            throw;
        }
        await reading;
    }
}
