using System.Runtime.CompilerServices;
using ConflictGraph.Server.GraphQL.Claims;
using ConflictGraph.Server.GraphQL.LookingBack;

namespace ConflictGraph.Server.GraphQL.Watching;

/// <summary>Tells who watches what happened, from where they want to hear it.</summary>
public sealed class Watching(ChangeFeed feed)
{
    /// <summary>Each change of a position that a record brings.</summary>
    /// <exception cref="RequestError">An argument is not what it takes.</exception>
    public IAsyncEnumerable<WatchEvent> Positions(IResolveFieldContext context) => Tell(
        context, "positions", "actor", (happening, cancellation) => happening.ChangesAsync(cancellation),
        (cursor, reading, change) => new PositionEventView(cursor, new PositionChangeView(reading, change)));

    /// <summary>Each claim that is recorded.</summary>
    /// <exception cref="RequestError">An argument is not what it takes.</exception>
    public IAsyncEnumerable<WatchEvent> Claims(IResolveFieldContext context) => Tell(
        context, "claims", "about", (happening, cancellation) => happening.ClaimsAsync(cancellation),
        (cursor, reading, claim) => new ClaimEventView(cursor, new ClaimView(reading, claim)));

    /// <summary>Reads the arguments at once, and from then on misses nothing.</summary>
    private IAsyncEnumerable<WatchEvent> Tell<T>(
        IResolveFieldContext context, string kind, string actorArgument,
        Func<Happening, CancellationToken, Task<IReadOnlyList<News<T>>>> newsOf, Func<string, MomentReading, T, WatchEvent> view)
    {
        var (meeting, actor) = (Slug(context, "meeting"), Slug(context, actorArgument));
        var newest = feed.Newest;
        var resuming = context.RequestServices!.GetRequiredService<Resuming>().After;
        var after = (resuming ?? context.Text("after")) is { } cursor
            ? WatchCursor.Read(cursor, resuming is null ? "after" : "Last-Event-ID", kind, newest)
            : WatchCursor.After(newest);
        return TellAsync(after, kind, news => news.IsOf(meeting, actor), newsOf, view);
    }

    private async IAsyncEnumerable<WatchEvent> TellAsync<T>(
        WatchCursor after, string kind, Func<News<T>, bool> isWanted, Func<Happening, CancellationToken, Task<IReadOnlyList<News<T>>>> newsOf,
        Func<string, MomentReading, T, WatchEvent> view, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        // The version of the cursor is read anew where some of its events may be behind it.
        var start = after.Index == WatchCursor.All ? after.Version : after.Version - 1;
        await foreach (var happening in feed.AfterAsync(start, cancellation))
        {
            foreach (var news in await feed.PatientlyAsync(() => newsOf(happening, cancellation), cancellation))
            {
                if (isWanted(news) && (happening.Version > after.Version || news.Index > after.Index))
                    yield return view(new WatchCursor(happening.Version, news.Index).Write(kind), happening.Reading(), news.What);
            }
        }
    }

    private static string? Slug(IResolveFieldContext context, string argument) =>
        context.Text(argument) is { } text ? ArgumentValues.Slug(text, argument) : null;
}
