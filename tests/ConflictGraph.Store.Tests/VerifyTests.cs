using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Embedded;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace ConflictGraph.Store.Tests;

/// <summary>A journal is verified as a whole, and all that is wrong with it is told at once.</summary>
public sealed class VerifyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2017, 1, 20, 12, 0, 0, TimeSpan.Zero));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_journal_as_it_was_written_is_clean_while_the_store_runs_and_after()
    {
        await using (var store = Open())
        {
            await WriteAsync(store);
            Assert.Empty(await store.VerifyAsync(default));
        }
        Assert.Empty(EmbeddedStore.Verify(_folder.Path));
    }

    [Theory]
    [InlineData("UPDATE event SET body = replace(body, 'Ahrar', 'Ahmar') WHERE version = 1", 1, "its checksum does not fit")]
    [InlineData("DELETE FROM event WHERE version = 2", 3, "version 2 is missing before it")]
    [InlineData("UPDATE event SET recorded_at = recorded_at - 86400000 WHERE version = 3", 3, "before the version before it")]
    [InlineData("UPDATE event SET body = '{' WHERE version = 2", 2, "it cannot be read")]
    [InlineData("DELETE FROM text WHERE part = -1", 2, "the text of the document 'wire' is missing")]
    [InlineData("DELETE FROM text WHERE part = 0", 2, "a quote of 'c1' is missing")]
    [InlineData("UPDATE text SET owner = 'report' WHERE part = -1", 2, "a text belongs to 'report', which does not say so")]
    [InlineData("INSERT INTO text VALUES (99, 'wire', -1, 'Late words.')", 99, "a text of 'wire' belongs to no event")]
    [InlineData("UPDATE event SET body = replace(body, '\"report\"', '\"rumour\"') WHERE version = 2", 2, "'c2' names 'rumour', which is no document")]
    [InlineData("UPDATE event SET body = replace(body, '\"absorb\":\"c\"', '\"absorb\":\"b\"') WHERE version = 4", 4, "'b' cannot be merged into itself")]
    [InlineData("UPDATE event SET body = replace(body, '\"c\"', '\"a\"') WHERE version = 5", 5, "'a' is not merged into another actor")]
    [InlineData("UPDATE event SET body = replace(body, '\"c2\"', '\"c9\"') WHERE version = 6", 6, "a rank names 'c9', which is no claim")]
    [InlineData("UPDATE event SET body = replace(body, '\"member\":\"a\"', '\"member\":\"all\"') WHERE version = 2", 2, "has 'all' in itself")]
    [InlineData("UPDATE event SET body = replace(body, '\"slug\":\"c2\"', '\"repeats\":\"c2\",\"slug\":\"c2\"') WHERE version = 2", 2, "the claim 'c2' repeats itself")]
    [InlineData("PRAGMA user_version = 0", 0, "there is no format 0")]
    public async Task What_somebody_changed_is_found(string change, long version, string says)
    {
        await using (var store = Open())
            await WriteAsync(store);
        Change(change);
        Assert.Contains(EmbeddedStore.Verify(_folder.Path),
            finding => finding.Version == version && finding.Sentence.Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Documents_that_derive_from_each_other_are_found()
    {
        await using (var store = Open())
        {
            await store.CommitAsync(Given.World(), 0, default);
            await store.CommitAsync(Given.Record(Given.Document("one", from: "two"), Given.Document("two", from: "one")), 1, default);
        }
        Assert.Equal(["the document 'one' derives from itself.", "the document 'two' derives from itself."],
            EmbeddedStore.Verify(_folder.Path).Select(finding => finding.Sentence));
    }

    [Fact]
    public async Task All_is_told_and_not_only_the_first()
    {
        await using (var store = Open())
            await WriteAsync(store);
        Change("UPDATE event SET body = '{' WHERE version IN (2, 4)");
        var findings = EmbeddedStore.Verify(_folder.Path);
        Assert.All([2L, 4L], version => Assert.Equal(2, findings.Count(finding => finding.Version == version)));
        Assert.Contains(findings, finding => finding.ToString() == "Version 3: a retraction names 'c1', which is no claim that is recorded by then.");
    }

    [Fact]
    public async Task A_journal_that_is_in_use_or_is_not_there_is_not_verified()
    {
        Assert.Equal(JournalFault.Folder, Assert.Throws<JournalException>(() => EmbeddedStore.Verify(Path.Combine(_folder.Path, "nowhere"))).Fault);
        Assert.False(Directory.Exists(Path.Combine(_folder.Path, "nowhere")));
        await using var store = Open();
        Assert.Equal(JournalFault.Locked, Assert.Throws<JournalException>(() => EmbeddedStore.Verify(_folder.Path)).Fault);
    }

    private EmbeddedStore Open() => EmbeddedStore.Open(new() { Folder = _folder.Path }, _clock);

    private void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.Journal};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static async Task WriteAsync(EmbeddedStore store)
    {
        JournalEvent[] events =
        [
            Given.World(),
            Given.Record(
                Given.Document("wire", text: "The whole text."), Given.Claim("c1", Given.Attends("a"), "a", document: "wire", quote: new string('q', 600)),
                Given.Claim("c2", Given.AllAttend("all"), "b"), Given.Claim("m1", Given.IsIn("a", "all"))),
            new RetractEvent("c1", "a", Given.Date("2017-01-19"), "misheard", Given.Claim("c3", Given.Attends("b"), "a")),
            new MergeEvent("b", "c", "one"),
            new UndoMergeEvent("c", "two"),
            new RankEvent("c2", Rank.Deprecated, "spoof"),
        ];
        foreach (var journalEvent in events)
            Assert.NotNull(await store.CommitAsync(journalEvent, store.Head.Version, default));
    }
}
