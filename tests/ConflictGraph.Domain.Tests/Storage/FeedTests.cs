using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Tests.Recording;

namespace ConflictGraph.Domain.Tests.Storage;

/// <summary>The change feed's contract, on the store that the other tests stand on.</summary>
public sealed class FeedTests
{
    [Fact]
    public async Task Versions_come_in_order_without_a_gap_from_wherever_one_stopped()
    {
        var newsroom = await Newsroom.WithThingsAsync();
        await newsroom.MergeAsync("ahrar", "islam");
        await newsroom.UndoMergeAsync("islam");
        var first = await newsroom.Store.ChangesAsync(0, 2, CancellationToken.None);
        var rest = await newsroom.Store.ChangesAsync(first[^1].Version, 2, CancellationToken.None);
        Assert.Equal([1L, 2L, 3L], first.Concat(rest).Select(one => one.Version));
        Assert.Equal(newsroom.Store.Head.RecordedAt, rest[^1].RecordedAt);
        Assert.Empty(await newsroom.Store.ChangesAsync(3, 2, CancellationToken.None));
        Assert.Empty(await newsroom.Store.ChangesAsync(30, 2, CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await newsroom.Store.ChangesAsync(-1, 1, CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await newsroom.Store.ChangesAsync(0, 0, CancellationToken.None));
    }

    [Fact]
    public async Task Claims_have_the_instant_that_they_got_and_documents_leave_their_text_behind()
    {
        var newsroom = await Newsroom.WithThingsAsync();
        await newsroom.RecordAsync(World.Claim with { Id = "said", Participation = World.Attends });
        var events = await newsroom.Store.ChangesAsync(0, 10, CancellationToken.None);
        var document = Assert.Single(Assert.IsType<RecordEvent>(events[0].Event).Things.OfType<Document>(), one => one.Slug == "doc/one");
        Assert.Equal((true, null), (document.HasText, document.Text));
        var claim = Assert.IsType<Domain.Claims.Claim>(Assert.Single(Assert.IsType<RecordEvent>(events[1].Event).Things));
        Assert.Equal(events[1].RecordedAt, claim.RecordedAt);
    }
}
