using ConflictGraph.Server.GraphQL;

namespace ConflictGraph.Server.Tests.Remembering;

public sealed class BoundedMemoryTests
{
    [Fact]
    public void What_was_used_longest_ago_makes_room()
    {
        var memory = new BoundedMemory<string, string>(mostBytes: 3, (_, _) => 1);
        foreach (var key in new[] { "a", "b", "c" })
            memory.Keep(key, key);
        Assert.Equal("a", memory.Find("a"));
        memory.Keep("d", "d");
        Assert.Equal(["a", null, "c", "d"], new[] { "a", "b", "c", "d" }.Select(memory.Find));
    }

    [Fact]
    public void What_takes_more_than_there_is_room_for_is_not_kept()
    {
        var memory = new BoundedMemory<string, string>(mostBytes: 3, (_, value) => value.Length);
        Assert.True(memory.IsWorthKeeping("a"));
        memory.Keep("a", "abcd");
        memory.Keep("b", "abc");
        Assert.Null(memory.Find("a"));
        Assert.False(memory.IsWorthKeeping("a"));
        Assert.Equal("abc", memory.Find("b"));
    }

    [Fact]
    public void What_is_looked_for_once_is_not_worth_keeping_where_that_is_asked_for()
    {
        var memory = new BoundedMemory<string, string>(mostBytes: 3, (_, _) => 1, fromSecondMiss: true);
        Assert.Null(memory.Find("a"));
        Assert.False(memory.IsWorthKeeping("a"));
        memory.Keep("a", "first");
        Assert.Null(memory.Find("a"));
        Assert.True(memory.IsWorthKeeping("a"));
        memory.Keep("a", "second");
        Assert.Equal("second", memory.Find("a"));
    }

    [Fact]
    public void What_is_kept_under_the_same_key_takes_the_place_and_the_room_of_what_was()
    {
        var memory = new BoundedMemory<string, string>(mostBytes: 5, (_, value) => value.Length);
        memory.Keep("a", "abc");
        memory.Keep("b", "b");
        memory.Keep("a", "abcd");
        Assert.Equal("abcd", memory.Find("a"));
        Assert.Equal("b", memory.Find("b"));
        memory.Keep("a", "abcdef");
        Assert.Equal("abcd", memory.Find("a"));
    }
}
