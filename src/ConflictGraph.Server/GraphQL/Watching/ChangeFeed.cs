using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;

namespace ConflictGraph.Server.GraphQL.Watching;

/// <summary>
/// The versions of the data, one after the other as they come. Each reader goes at its own pace: what waits for it waits in the journal and not in
/// memory, and is only counted.
/// </summary>
public sealed class ChangeFeed(IGraphStore store, Happenings happenings, IOptions<WatchingOptions> options, TimeProvider clock)
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    /// <summary>The newest version that there is.</summary>
    public long Newest => store.Head.Version;

    /// <summary>
    /// All versions after one, in order and without a gap: first those that are there, as slowly as one likes, and then each that comes.
    /// A store that cannot be reached for a while costs time and nothing else.
    /// </summary>
    /// <exception cref="TooSlowException">The reader had caught up once, and has fallen behind by more than is taken.</exception>
    public async IAsyncEnumerable<Happening> AfterAsync(long version, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var hadCaughtUp = false;
        while (true)
        {
            if (await PatientlyAsync(() => happenings.NextAsync(version, cancellation), cancellation) is not { } next)
            {
                hadCaughtUp = true;
                await PatientlyAsync(async () => await store.NewerAsync(version, cancellation), cancellation);
                continue;
            }
            if (hadCaughtUp && Newest - version > options.Value.Waiting)
                throw new TooSlowException();
            yield return next;
            version = next.Version;
        }
    }

    /// <summary>Reads as soon as the store can be read.</summary>
    public async Task<T> PatientlyAsync<T>(Func<Task<T>> read, CancellationToken cancellation)
    {
        for (var wait = FirstWait; ; wait = wait + wait < LongestWait ? wait + wait : LongestWait)
        {
            try
            {
                return await read();
            }
            catch (StoreUnavailableException)
            {
                // A store that is away cannot tell that it is back: it is asked again, the more rarely the longer it lasts.
                await Task.Delay(wait, clock, cancellation);
            }
        }
    }
}
