using System.Text;
using ConflictGraph.Domain.Archiving;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;
using ConflictGraph.Embedded;
using ConflictGraph.Formats.Journals;
using CsCheck;
using Microsoft.Extensions.Time.Testing;

namespace ConflictGraph.Formats.Tests;

public sealed class ExportTests
{
    private static readonly Instant Noon = PartialDateFormat.Parse("2020-01-01T12:00:00Z").Start;

    [Fact]
    public async Task Every_kind_of_event_and_statement_comes_back_byte_for_byte() => await SurvivesAsync(
    [
        World.Things(), World.Claims("c"), World.Claims("d", Noon.Plus(-5_000)), new RankEvent("c1", Rank.Preferred, World.EveryPlane),
        new RetractEvent("c3", "p", World.Date("2017-01-20"), "Was wrong",
            World.Claim("e", new StanceStatement(new ActorSubject("b"), "astana", Stance.Neutral)) with
            {
                Evidence = [new Evidence { Document = "report", Quote = new string('q', 900) }],
            }),
        new RetractEvent("c4", "afp", null, "Correction", null), new MergeEvent("a", "b", "one"), new UndoMergeEvent("b", "two"),
        World.Things("Another title"),
    ]);

    [Fact]
    public void Random_events_survive_export_import_export() =>
        Gen.Select(Gen.Int[0, 6], Gen.Int[0, 4], Gen.String[Gen.Char.AlphaNumeric, 1, 20]).Array[0, 12].Sample(
            seeds => SurvivesAsync(EventsOf(seeds)).GetAwaiter().GetResult(), iter: 30, threads: 1);

    [Fact]
    public async Task A_line_has_no_needless_escapes_and_one_order_of_fields()
    {
        var line = Encoding.UTF8.GetString(await LineOfAsync(new RankEvent("c1", Rank.Preferred, "</b> \U0001F600 \"so\"")));
        Assert.Equal(
            """{"event":"rank","recordedAt":"2020-01-01T12:00:00.000Z","claim":"c1","rank":"PREFERRED","reason":"</b> 😀 \"so\""}""" + "\n", line);
    }

    private static Task<byte[]> LineOfAsync(JournalEvent journalEvent) =>
        Task.FromResult(new JournalLine().Write(new(1, Noon, journalEvent)).ToArray());

    private static List<JournalEvent> EventsOf((int What, int One, string Text)[] seeds)
    {
        var events = new List<JournalEvent> { World.Things(), World.Claims("first") };
        var isMerged = false;
        foreach (var ((what, one, text), number) in seeds.Select((seed, number) => (seed, number)))
        {
            events.Add(what switch
            {
                0 => World.Things(text + number),
                1 => World.Claims("c" + number, Noon.Plus(-number)),
                2 => new RankEvent("first" + (one + 1), (Rank)(one % 3), text),
                3 when !isMerged => new MergeEvent("a", "b", text),
                4 when isMerged => new UndoMergeEvent("b", text),
                5 => new RetractEvent("first" + (one + 1), "p", World.Date("2017"), text, null),
                _ => new RetractEvent("first" + (one + 1), "afp", null, text, World.Claim("r" + number, new MembershipStatement("a", "all"))),
            });
            isMerged = events[^1] is MergeEvent || (isMerged && events[^1] is not UndoMergeEvent);
        }
        return events;
    }

    private static async Task SurvivesAsync(IReadOnlyList<JournalEvent> events)
    {
        using var folder = new TemporaryFolder();
        var clock = new FakeTimeProvider(Noon.ToDateTimeOffset());
        await using var one = Open(folder, "one", clock);
        foreach (var journalEvent in events)
        {
            clock.Advance(TimeSpan.FromMilliseconds(1500));
            Assert.NotNull(await one.CommitAsync(journalEvent, one.Head.Version, default));
        }
        var export = await ExportAsync(one);
        await using (var other = Open(folder, "other", TimeProvider.System))
            Assert.Equal(export, await ImportAsync(folder.Write("export.jsonl", export), other));
        await using var again = Open(folder, "other", TimeProvider.System);
        Assert.Equal(export, await ExportAsync(again));
    }

    private static async Task<byte[]> ImportAsync(FileInfo export, IGraphStore store)
    {
        var file = new JournalFile(export.Name, export.OpenRead);
        var check = new ArchiveCheck(store, TimeProvider.System);
        foreach (var line in file.Read(mistake => throw mistake))
        {
            var (journalEvent, mistakes) = await check.CheckAsync(line.Event, default);
            Assert.Empty(mistakes);
            Assert.NotNull(await store.CommitAsync(journalEvent!, store.Head.Version, default, line.Event.RecordedAt));
        }
        return await ExportAsync(store);
    }

    private static async Task<byte[]> ExportAsync(IGraphStore store)
    {
        using var bytes = new MemoryStream();
        await JournalExport.WriteAsync(store, bytes, default);
        return bytes.ToArray();
    }

    private static EmbeddedStore Open(TemporaryFolder folder, string name, TimeProvider clock) =>
        EmbeddedStore.Open(new EmbeddedOptions { Folder = Path.Combine(folder.Path, name) }, clock);
}
