using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;
using ConflictGraph.Explore.Graphs;
using ConflictGraph.Explore.Searching;
using ConflictGraph.Testing;

namespace ConflictGraph.Explore.Tests;

public abstract partial class ExploreContract
{
    [StoreFact]
    public async Task Things_of_every_kind_are_found_by_their_names_actors_first()
    {
        await RecordAsync(new Given().Actor("a", "Astana Group").Meeting("m", "Astana Group").Process("p", "Astana Group").Document("d", "Astana Group"));
        using var search = new Search(Store);
        Assert.Equal(["a", "m", "p", "d"], await FindAsync(search, "astana group"));
        Assert.Equal(["m", "d"], await FindAsync(search, "astana", NodeKind.Document, NodeKind.Meeting));
        Assert.Equal(["wire"], await FindAsync(search, "Wire"));
        Assert.Empty(await FindAsync(search, "astana", NodeKind.Claim));
        Assert.Empty(await FindAsync(search, " '!? "));
    }

    [StoreFact]
    public async Task A_name_is_searched_as_it_was_at_the_pin()
    {
        await RecordAsync(new Given().Actor("nusra", "Jabhat al-Nusra"));
        Clock.Advance(TimeSpan.FromHours(1));
        await RecordAsync(new Given(withSources: false).Actor("nusra", "Jabhat Fateh al-Sham").Actor("late", "Latecomers"));
        using var search = new Search(Store);
        Assert.Empty(await FindAsync(search, "Nusra"));
        Assert.Equal(["nusra"], await FindAsync(search, "Fateh al-Sham"));
        var before = new Pin(1, null);
        Assert.Equal("Jabhat al-Nusra", Assert.Single(await search.FindAsync(before, "Nusra", null, 10, default)).Matched);
        Assert.Empty(await search.FindAsync(before, "Latecomers", null, 10, default));
        var knownThen = new Pin(2, Instant.Of(Clock.GetUtcNow().AddMinutes(-30)));
        Assert.Equal("Jabhat al-Nusra", Assert.Single(await search.FindAsync(knownThen, "Nusra", null, 10, default)).Matched);
        Assert.Empty(await search.FindAsync(knownThen, "Latecomers", null, 10, default));
    }

    [StoreFact]
    public async Task An_absorbed_actor_is_found_under_its_name_as_the_one_that_answers_for_it()
    {
        await RecordAsync(new Given().Actor("a", "Ahrar al-Sham").Actor("double", "Free Men of the Levant"));
        using var search = new Search(Store);
        await CommitAsync(new MergeEvent("a", "double", "the same"));
        var hit = Assert.Single(await search.FindAsync(Now, "free men of the levant", null, 10, default));
        Assert.Equal(("a", "Free Men of the Levant"), (hit.Thing.Slug, hit.Matched));
        await CommitAsync(new UndoMergeEvent("double", "not the same"));
        Assert.Equal(["double"], await FindAsync(search, "free men of the levant"));
    }

    [StoreFact]
    public async Task What_is_recorded_after_a_search_is_found_by_the_next()
    {
        using var search = new Search(Store);
        Assert.Empty(await FindAsync(search, "Ahrar"));
        await RecordAsync(new Given().Actor("a", "Ahrar al-Sham", ActorKind.Faction, "أحرار الشام"));
        Assert.Equal(["a"], await FindAsync(search, "Ahrar"));
        await RecordAsync(new Given(withSources: false).Actor("b", "Ahrar al-Sharqiya"));
        Assert.Equal(["a", "b"], await FindAsync(search, "Ahrar"));
        Assert.Equal(["a"], (await search.FindAsync(Now, "Ahrar", null, 1, default)).Select(hit => hit.Thing.Slug));
    }

    private async Task<string[]> FindAsync(Search search, string text, params NodeKind[] kinds) =>
        [.. (await search.FindAsync(Now, text, kinds.Length == 0 ? null : kinds, 10, default)).Select(hit => hit.Thing.Slug)];
}
