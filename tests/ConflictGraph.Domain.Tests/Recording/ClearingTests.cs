using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Tests.Recording;

public sealed class ClearingTests
{
    private static readonly RecordDraft Full = World.Start with
    {
        Outlets = [new("outlet/afp", "AFP") { Reliability = Reliability.B }],
        Documents =
        [
            new("doc/two", "outlet/afp", "Two"),
            new("doc/one", "outlet/afp", "One")
            {
                Url = "https://example.org/1", PublishedAt = "2017-01-16", Language = "en", Text = World.Text,
                DerivedFrom = new DerivationDraft("doc/two", DerivationKind.Translation),
            },
        ],
        Actors =
        [
            new("opposition", ActorKind.Coalition, "The opposition")
            {
                Aliases = new[] { "Rebels" }, ExternalIds = new[] { new ExternalId("UCDP", "1") }, Description = "A class.",
                Active = new IntervalDraft("2011", null), IsOpenClass = true,
            },
        ],
        Processes = [new("astana", "Astana process") { Description = "Rounds." }],
        Meetings = [new("astana-1", "First") { Process = "astana", Starts = "2017-01-23", Ends = "2017-01-24", Place = "Astana" }],
    };

    private static readonly string[] Names = ["outlet/afp", "doc/one", "opposition", "astana", "astana-1"];

    [Fact]
    public async Task What_is_absent_stays_as_it_was()
    {
        var world = await FullAsync();
        var before = Names.Select(world.Store.Find).ToList();
        var recorded = await world.RecordAsync(new RecordDraft
        {
            Outlets = [new("outlet/afp", "AFP")],
            Documents = [new("doc/one", "outlet/afp", "One")],
            Actors = [new("opposition", ActorKind.Coalition, "The opposition")],
            Processes = [new("astana", "Astana process")],
            Meetings = [new("astana-1", "First")],
        });
        Assert.Equal((0, 0, 5), (recorded.Created, recorded.Changed, recorded.Unchanged));
        Assert.Equal(before, Names.Select(world.Store.Find));
        Assert.Equal(0, world.Store.TextReads);
    }

    [Fact]
    public async Task Null_and_the_empty_list_clear()
    {
        var world = await FullAsync();
        var recorded = await world.RecordAsync(new RecordDraft
        {
            Outlets = [new("outlet/afp", "AFP") { Reliability = (Reliability?)null }],
            Documents =
            [
                new("doc/one", "outlet/afp", "One")
                {
                    Url = (string?)null, PublishedAt = (string?)null, Language = (string?)null, Text = (string?)null, DerivedFrom = (DerivationDraft?)null,
                },
            ],
            Actors =
            [
                new("opposition", ActorKind.Coalition, "The opposition")
                {
                    Aliases = Array.Empty<string>(), ExternalIds = Cleared<IReadOnlyList<ExternalId>>(), Description = (string?)null,
                    Active = (IntervalDraft?)null, IsOpenClass = (bool?)null,
                },
            ],
            Processes = [new("astana", "Astana process") { Description = (string?)null }],
            Meetings = [new("astana-1", "First") { Process = (string?)null, Starts = (string?)null, Ends = (string?)null, Place = (string?)null }],
        });
        Assert.Empty(recorded.Mistakes);
        Assert.Equal(5, recorded.Changed);
        Assert.Equal(
            [
                new Outlet { Slug = "outlet/afp", Name = "AFP" },
                new Document { Slug = "doc/one", Outlet = "outlet/afp", Title = "One" },
                new Actor { Slug = "opposition", Kind = ActorKind.Coalition, Name = "The opposition" },
                new Process { Slug = "astana", Name = "Astana process" },
                new Meeting { Slug = "astana-1", Name = "First" },
            ],
            Names.Select(world.Store.Find));
        Assert.Null(world.Store.TextOf("doc/one"));
    }

    [Fact]
    public async Task A_document_whose_title_changes_keeps_its_text()
    {
        var world = await FullAsync();
        var recorded = await world.RecordAsync(new RecordDraft { Documents = [new("doc/one", "outlet/afp", "Uno")] });
        Assert.Equal(1, recorded.Changed);
        Assert.Equal(World.Text, Assert.IsType<Document>(Assert.Single(world.Store.Events[^1].Things)).Text);
        Assert.Equal(World.Text, world.Store.TextOf("doc/one"));
    }

    [Fact]
    public async Task A_document_with_the_same_text_is_unchanged_and_with_another_is_changed()
    {
        var world = await FullAsync();
        var same = await world.RecordAsync(new RecordDraft { Documents = [new("doc/one", "outlet/afp", "One") { Text = World.Text }] });
        Assert.Equal((0, 1), (same.Changed, same.Unchanged));
        var other = await world.RecordAsync(new RecordDraft { Documents = [new("doc/one", "outlet/afp", "One") { Text = "Other." }] });
        Assert.Equal((1, 0), (other.Changed, other.Unchanged));
        Assert.Equal("Other.", world.Store.TextOf("doc/one"));
    }

    [Fact]
    public async Task An_interval_without_bounds_is_none()
    {
        var world = await FullAsync();
        await world.RecordAsync(new RecordDraft { Actors = [new("opposition", ActorKind.Coalition, "X") { Active = new IntervalDraft(null, null) }] });
        Assert.Null(Assert.IsType<Actor>(world.Store.Find("opposition")).Active);
    }

    [Fact]
    public async Task A_new_outlet_without_a_grade_cannot_be_judged()
    {
        var world = World.Empty();
        await world.RecordAsync(new RecordDraft { Outlets = [new("new", "New")] });
        Assert.Equal(Reliability.F, Assert.IsType<Outlet>(world.Store.Find("new")).Reliability);
    }

    [Fact]
    public async Task What_is_given_replaces()
    {
        var world = await FullAsync();
        await world.RecordAsync(new RecordDraft { Meetings = [new("astana-1", "First") { Ends = "2017-01" }] });
        var meeting = Assert.IsType<Meeting>(world.Store.Find("astana-1"));
        Assert.Equal((PartialDate.OfDay(2017, 1, 23), PartialDate.OfMonth(2017, 1)), (meeting.Starts, meeting.Ends));
    }

    private static Given<T> Cleared<T>() where T : class => (T?)null;

    private static async Task<World> FullAsync()
    {
        var world = World.Empty();
        Assert.Empty((await world.RecordAsync(Full)).Mistakes);
        return world;
    }
}
