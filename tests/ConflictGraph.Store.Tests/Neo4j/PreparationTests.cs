using ConflictGraph.Domain.Storage;
using ConflictGraph.Neo4j.Opening;

namespace ConflictGraph.Store.Tests.Neo4j;

public sealed class PreparationTests
{
    [Fact]
    public async Task Who_comes_first_waits_for_the_first_try()
    {
        var answer = new TaskCompletionSource();
        await using var preparation = new Preparation(_ => answer.Task);
        var waiting = preparation.RequireAsync(default).AsTask();
        Assert.False(waiting.IsCompleted);
        answer.SetResult();
        await waiting;
    }

    [Fact]
    public async Task Until_it_has_worked_everybody_gets_what_the_last_try_failed_by_and_then_nobody()
    {
        var isThere = false;
        await using var preparation = new Preparation(_ => Volatile.Read(ref isThere) ? Task.CompletedTask
            : Task.FromException(new StoreUnavailableException("It is not there.") { Fault = StoreFault.Unreachable }));
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await preparation.RequireAsync(default));
        Assert.Equal(("It is not there.", StoreFault.Unreachable), (refused.Message, refused.Fault));
        Volatile.Write(ref isThere, true);
        await preparation.DoneAsync(default);
        preparation.Require();
    }

    [Fact]
    public async Task What_nobody_expected_is_told_and_tried_again()
    {
        var isMended = false;
        await using var preparation = new Preparation(_ => Volatile.Read(ref isMended) ? Task.CompletedTask : throw new InvalidOperationException("A bug."));
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await preparation.RequireAsync(default));
        Assert.Equal((StoreFault.Broken, "Neo4j cannot be made ready: A bug."), (refused.Fault, refused.Message));
        Volatile.Write(ref isMended, true);
        await preparation.DoneAsync(default);
    }

    [Fact]
    public async Task Closing_ends_a_try_and_those_who_wait_for_it()
    {
        var preparation = new Preparation(cancellation => Task.Delay(Timeout.Infinite, cancellation));
        var waiting = preparation.DoneAsync(default);
        await preparation.DisposeAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }
}
