using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Testing;

namespace ConflictGraph.Store.Tests;

public abstract partial class GraphStoreContract
{
    [StoreFact]
    public async Task Every_state_of_what_has_a_name_is_told_with_its_version()
    {
        await CommitAsync(1, Given.Record(Given.Outlet("afp"), Given.Document("report", text: "long"), Given.Actor("a", "Nusra"), Given.Meeting("astana"), Given.Process("talks")));
        await CommitAsync(2, Given.Record(Given.Claim("c1", Given.Attends("a"))));
        await CommitAsync(3, Given.Record(Given.Actor("b"), Given.Actor("a", "Fateh al-Sham") with { Aliases = ["JFS"] }));
        await CommitAsync(4, new MergeEvent("b", "a", "one"));
        var all = await Store.NamesAsync(0, 100, None);
        Assert.Equal(4, all.UpTo);
        Assert.Equal(
            ["a 1", "afp 1", "astana 1", "report 1", "talks 1", "a 3", "b 3"],
            all.States.OrderBy(state => state.Version).ThenBy(state => state.Thing.Slug, StringComparer.Ordinal).Select(state => $"{state.Thing.Slug} {state.Version}"));
        Assert.Equal([At(1), At(3)], all.States.Select(state => state.RecordedAt).Distinct());
        Assert.Equal(["Nusra", "Fateh al-Sham"], all.States.Where(state => state.Thing.Slug == "a").Select(state => ((Actor)state.Thing).Name));
        Assert.Equal(["JFS"], ((Actor)all.States.Last(state => state.Thing.Slug == "a").Thing).Aliases);
        Assert.Null(Assert.Single(all.States.Select(state => state.Thing).OfType<Document>()).Text);
    }

    [StoreFact]
    public async Task Names_are_told_whole_versions_at_a_time_from_a_version_on()
    {
        for (var version = 1; version <= 4; version++)
            await RecordAsync(Given.Actor($"a{version}"), Given.Actor($"b{version}"), Given.Actor($"c{version}"));
        var told = new List<string>();
        for (var upTo = 0L; upTo < 4;)
        {
            var page = await Store.NamesAsync(upTo, 4, None);
            Assert.InRange(page.UpTo, upTo + 1, 4);
            Assert.All(page.States, state => Assert.InRange(state.Version, upTo + 1, page.UpTo));
            told.AddRange(page.States.Select(state => state.Thing.Slug).Order(StringComparer.Ordinal));
            upTo = page.UpTo;
        }
        Assert.Equal(12, told.Distinct().Count());
        Assert.Equal(12, told.Count);
        Assert.Empty((await Store.NamesAsync(4, 10, None)).States);
        Assert.Equal(4, (await Store.NamesAsync(4, 10, None)).UpTo);
    }
}
