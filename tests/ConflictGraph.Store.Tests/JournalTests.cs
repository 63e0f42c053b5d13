using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Embedded;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace ConflictGraph.Store.Tests;

/// <summary>What is on disk: it comes back as it was, or the start says why not and leaves it alone.</summary>
public sealed class JournalTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2017, 1, 20, 12, 0, 0, TimeSpan.Zero));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_restart_gives_the_same_answers_after_every_kind_of_event()
    {
        var before = new List<string>();
        await using (var store = Open())
        {
            await WriteEveryKindAsync(store);
            for (var version = 0; version <= store.Head.Version; version++)
                before.AddRange(await Answers.OfAsync(store, new Pin(version, null)));
            Assert.Equal(7, store.Head.Version);
        }
        await using var again = Open();
        var after = new List<string>();
        for (var version = 0; version <= again.Head.Version; version++)
            after.AddRange(await Answers.OfAsync(again, new Pin(version, null)));
        Assert.Equal(before, after);
        Assert.Equal("The whole text.", (await again.TextsAsync(new(7, null), [TextKey.OfDocument("wire")], default)).Values.Single());
    }

    [Fact]
    public async Task Time_goes_on_after_a_restart_though_the_clock_was_set_back()
    {
        Head last;
        await using (var store = Open())
            last = (await store.CommitAsync(Given.World(), 0, default))!;
        await using var again = EmbeddedStore.Open(Options, new FakeTimeProvider(_clock.GetUtcNow().AddYears(-1)));
        Assert.Equal(last, again.Head);
        var next = await again.CommitAsync(Given.Record(Given.Actor("later")), 1, default);
        Assert.Equal(last.RecordedAt!.Value.Plus(1), next!.RecordedAt);
    }

    [Fact]
    public async Task What_was_committed_is_there_though_the_store_was_never_closed()
    {
        using var copy = new TemporaryFolder();
        await using (var store = Open())
        {
            await store.CommitAsync(Given.World(), 0, default);
            foreach (var file in Directory.GetFiles(_folder.Path, "conflictgraph.db*").Where(file => !file.EndsWith("-shm", StringComparison.Ordinal)))
                File.Copy(file, Path.Combine(copy.Path, Path.GetFileName(file)));
        }
        await using var crashed = EmbeddedStore.Open(new() { Folder = copy.Path }, _clock);
        Assert.Equal(1, crashed.Head.Version);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_damaged() =>
        await FailsAsync(JournalFault.Damaged, "it is not a database", () => File.WriteAllText(_folder.Journal, new string('x', 5000)));

    [Fact]
    public async Task An_empty_file_is_damaged() =>
        await FailsAsync(JournalFault.Damaged, "the file is empty", () => File.WriteAllBytes(_folder.Journal, []));

    [Fact]
    public async Task A_truncated_journal_is_damaged() =>
        await FailsAsync(JournalFault.Damaged, "is damaged", () =>
        {
            using var file = File.OpenWrite(_folder.Journal);
            file.SetLength(file.Length / 2);
        });

    [Theory]
    [InlineData("UPDATE event SET body = replace(body, 'Ahrar', 'Ahmar') WHERE version = 1", "at version 1: its checksum does not fit")]
    [InlineData("UPDATE event SET body = '{' WHERE version = 2", "at version 2: its checksum does not fit")]
    [InlineData("UPDATE event SET recorded_at = recorded_at - 1 WHERE version = 3", "at version 3: its checksum does not fit")]
    [InlineData("UPDATE event SET kind = 'merge' WHERE version = 3", "at version 3: its checksum does not fit")]
    [InlineData("DELETE FROM event WHERE version = 3", "at version 3: version 3 is missing")]
    [InlineData("UPDATE text SET body = 'Other words.'", "at version 2: its checksum does not fit")]
    [InlineData("DELETE FROM text", "at version 2: its checksum does not fit")]
    [InlineData("INSERT INTO text VALUES (99, 'wire', -1, 'Late words.')", "a text belongs to no version")]
    [InlineData("DROP TABLE event", "cannot be read")]
    [InlineData("PRAGMA user_version = 0", "there is no format 0")]
    public async Task A_journal_that_somebody_changed_is_damaged(string change, string says) =>
        await FailsAsync(JournalFault.Damaged, says, () => Change(change));

    [Theory]
    [InlineData("{", "its body is malformed")]
    [InlineData("""{"claim":"c1","rank":"Deprecated"}""", "its body is not complete")]
    [InlineData("""{"claim":"nothing","rank":"Deprecated","reason":"why"}""", "There is no claim 'nothing'")]
    [InlineData("""{"claim":"c1","rank":"Deprecated","reason":"why","more":1}""", "its body is malformed")]
    public async Task A_body_that_says_nothing_is_damage_though_its_checksum_fits(string body, string says) =>
        await FailsAsync(JournalFault.Damaged, says, () => Forger.ChangeLastBody(_folder.Journal, body));

    [Fact]
    public async Task A_journal_of_a_newer_format_is_left_to_a_newer_program() =>
        await FailsAsync(JournalFault.Newer, "has format 2", () => Change("PRAGMA user_version = 2"));

    [Fact]
    public async Task The_database_of_another_program_is_not_a_journal() =>
        await FailsAsync(JournalFault.Foreign, "is not a ConflictGraph journal", () => Change("PRAGMA application_id = 7"));

    [Fact]
    public async Task A_journal_that_another_store_has_open_is_locked()
    {
        await using var store = Open();
        await WriteEveryKindAsync(store);
        var bytes = Bytes();
        Assert.Equal(JournalFault.Locked, Fails().Fault);
        Assert.Equal(bytes, Bytes());
        Assert.NotNull(await store.CommitAsync(Given.Record(Given.Actor("later")), store.Head.Version, default));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_said_to_be_so()
    {
        var file = Path.Combine(_folder.Path, "file");
        File.WriteAllText(file, "in the way");
        var failure = Assert.Throws<JournalException>(() => EmbeddedStore.Open(new() { Folder = Path.Combine(file, "data") }, _clock));
        Assert.Equal(JournalFault.Folder, failure.Fault);
        Assert.DoesNotContain('\n', failure.Message);
    }

    [Fact]
    public async Task A_folder_is_made_where_there_is_none()
    {
        var folder = Path.Combine(_folder.Path, "some", "where");
        await EmbeddedStore.Open(new() { Folder = folder }, _clock).DisposeAsync();
        Assert.True(File.Exists(Path.Combine(folder, "conflictgraph.db")));
    }

    [Fact]
    public async Task The_folder_is_free_after_a_start_that_failed_and_after_the_store_was_closed()
    {
        await using (var store = Open())
            await WriteEveryKindAsync(store);
        Change("PRAGMA user_version = 2");
        Fails();
        Change("PRAGMA user_version = 1");
        await using var again = Open();
        Assert.Equal(7, again.Head.Version);
        Assert.Equal(["conflictgraph.db"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Where(name => name!.EndsWith(".db", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_closed_journal_is_one_file()
    {
        await using (var store = Open())
            await WriteEveryKindAsync(store);
        Assert.Equal(["conflictgraph.db", "conflictgraph.lock"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task A_commit_that_fails_changes_nothing_and_the_next_one_works_when_the_cause_is_gone()
    {
        await using (var store = Open())
        {
            await WriteEveryKindAsync(store);
            var before = await Answers.OfAsync(store, new Pin(7, null));
            var late = Given.Record(Given.Actor("late"), Given.Document("letter", text: "A text."), Given.Claim("c9", Given.Attends("late")));
            Change("CREATE TRIGGER full BEFORE INSERT ON text BEGIN SELECT RAISE(ABORT, 'no space'); END");
            await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.CommitAsync(late, 7, default));
            await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.CommitAsync(late, 7, default));
            Assert.Equal(7, store.Head.Version);
            Assert.Equal(before, await Answers.OfAsync(store, new Pin(7, null)));
            Assert.Equal(before, await Answers.OfAsync(store, new Pin(8, null)));
            Change("DROP TRIGGER full");
            Assert.Equal(8, (await store.CommitAsync(late, 7, default))!.Version);
        }
        await using var again = Open();
        Assert.Equal(8, again.Head.Version);
        Assert.Equal(1, (await again.CountsAsync(new(8, null), [new ActorQuery { Text = "late" }], default))[0]);
    }

    [Fact]
    public async Task A_commit_fails_while_the_journal_cannot_be_written_and_reads_go_on()
    {
        await using var store = Open();
        await WriteEveryKindAsync(store);
        using (var other = Connect())
        {
            Execute(other, "BEGIN IMMEDIATE");
            var failure = await Assert.ThrowsAsync<StoreUnavailableException>(
                async () => await store.CommitAsync(Given.Record(Given.Actor("late")), 7, default));
            Assert.Contains("try again", failure.Message, StringComparison.Ordinal);
            Assert.NotEmpty((await store.CasesAsync(new(7, null), ["astana"], default)).Claims);
            Assert.NotEmpty(await store.TextsAsync(new(7, null), [TextKey.OfDocument("wire")], default));
        }
        Assert.NotNull(await store.CommitAsync(Given.Record(Given.Actor("late")), 7, default));
    }

    [Fact]
    public async Task An_event_that_does_not_fit_is_refused_before_it_is_written()
    {
        await using var store = Open();
        await WriteEveryKindAsync(store);
        JournalEvent[] misfits =
        [
            Given.Record(Given.Claim("c1", Given.Attends("a"))), Given.Record(Given.Actor("astana")), Given.Record(Given.Actor("x"), Given.Actor("x")),
            new RankEvent("nothing", Rank.Preferred, "why"), new RetractEvent("nothing", "a", null, "why", null),
            new MergeEvent("a", "a", "why"), new MergeEvent("b", "c", "why"), new MergeEvent("a", "nobody", "why"), new UndoMergeEvent("a", "why"),
        ];
        foreach (var misfit in misfits)
            await Assert.ThrowsAsync<ArgumentException>(async () => await store.CommitAsync(misfit, 7, default));
        Assert.Equal(7, store.Head.Version);
    }

    private EmbeddedOptions Options => new() { Folder = _folder.Path };

    private EmbeddedStore Open() => EmbeddedStore.Open(Options, _clock);

    private JournalException Fails() => Assert.Throws<JournalException>(() => Open());

    private byte[] Bytes()
    {
        using var file = new FileStream(_folder.Journal, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>After the change the store does not open, says so in one line, and the file is as the change left it.</summary>
    private async Task FailsAsync(JournalFault fault, string says, Action change)
    {
        await using (var store = Open())
            await WriteEveryKindAsync(store);
        change();
        var bytes = Bytes();
        var failure = Fails();
        Assert.Equal(fault, failure.Fault);
        Assert.Contains(says, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
        Assert.Equal(bytes, Bytes());
    }

    /// <summary>Seven versions; a is in b, c was and is again, and the last event is a rank.</summary>
    private static async Task WriteEveryKindAsync(EmbeddedStore store)
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
            new MergeEvent("c", "b", "one the other way"),
            new RankEvent("c2", Rank.Deprecated, "spoof"),
        ];
        foreach (var journalEvent in events)
            Assert.NotNull(await store.CommitAsync(journalEvent, store.Head.Version, default));
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={_folder.Journal};Pooling=False");
        connection.Open();
        return connection;
    }

    private void Change(string sql)
    {
        using var connection = Connect();
        Execute(connection, sql);
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
