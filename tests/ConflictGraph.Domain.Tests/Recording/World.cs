using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;

namespace ConflictGraph.Domain.Tests.Recording;

/// <summary>A store with an outlet, two documents (one with a text), some actors, a process and a meeting, and a recorder on it at noon of 2020-01-01.</summary>
internal sealed class World
{
    public const string Text = "Ahrar al-Sham said on Monday\nthat it   would not attend.\r\n\r\nThe café in Homs was “full” – as ever.";

    private World() => Recorder = new(Store, new Noon());

    public InMemoryStore Store { get; } = new();

    public Recorder Recorder { get; }

    public static RecordDraft Start { get; } = new()
    {
        Outlets = [new("outlet/afp", "AFP")],
        Documents = [new("doc/one", "outlet/afp", "One") { Text = Text }, new("doc/two", "outlet/afp", "Two")],
        Actors =
        [
            new("ahrar", ActorKind.Faction, "Ahrar al-Sham"),
            new("islam", ActorKind.Faction, "Jaysh al-Islam"),
            new("opposition", ActorKind.Coalition, "The opposition"),
            new("turkey", ActorKind.State, "Turkey"),
            new("alloush", ActorKind.Person, "Mohammad Alloush"),
        ],
        Processes = [new("astana", "Astana process")],
        Meetings = [new("astana-1", "Astana, first round") { Starts = "2017-01-23", Ends = "2017-01-24" }],
    };

    public static ParticipationDraft Attends { get; } = new(new("ahrar"), "astana-1", Participation.WillAttend);

    public static ClaimDraft Claim { get; } = new(Capacity.FirstParty, "2017-01-16", [new("doc/two")]);

    public static async Task<World> WithThingsAsync()
    {
        var world = new World();
        var recorded = await world.RecordAsync(Start);
        Assert.Empty(recorded.Mistakes);
        return world;
    }

    public static World Empty() => new();

    public Task<Recorded> RecordAsync(RecordDraft draft, bool dryRun = false) => Recorder.RecordAsync(draft, dryRun, CancellationToken.None);

    public Task<Recorded> RecordAsync(params ClaimDraft[] claims) => RecordAsync(new RecordDraft { Claims = claims });

    /// <summary>Records what has exactly one mistake, and sees that nothing was stored.</summary>
    public async Task<Mistake> MistakeAsync(RecordDraft draft)
    {
        var version = Store.Head.Version;
        var recorded = await RecordAsync(draft);
        Assert.Equal((0, 0, 0), (recorded.Created, recorded.Changed, recorded.Unchanged));
        Assert.Equal(version, Store.Head.Version);
        return Assert.Single(recorded.Mistakes);
    }

    public Task<Mistake> MistakeAsync(params ClaimDraft[] claims) => MistakeAsync(new RecordDraft { Claims = claims });

    private sealed class Noon : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2020, 1, 1, 12, 0, 0, TimeSpan.Zero);
    }
}
