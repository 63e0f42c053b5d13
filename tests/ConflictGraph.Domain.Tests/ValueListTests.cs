namespace ConflictGraph.Domain.Tests;

public sealed class ValueListTests
{
    [Theory]
    [InlineData]
    [InlineData("one")]
    [InlineData("one", "two")]
    public void A_list_has_its_elements_in_order_however_it_is_asked(params string[] elements)
    {
        ValueList<string> list = [.. elements];
        Assert.Equal(elements, list.AsSpan().ToArray());
        Assert.Equal(elements, list.AsEnumerable());
        Assert.Equal(elements.Length, list.Count);
        Assert.Equal(elements, Enumerable.Range(0, list.Count).Select(index => list[index]));
        Assert.Throws<IndexOutOfRangeException>(() => list[elements.Length]);
    }

    [Theory]
    [InlineData]
    [InlineData("one")]
    [InlineData("one", "two")]
    public void Lists_of_equal_elements_are_equal_and_others_are_not(params string[] elements)
    {
        ValueList<string> list = [.. elements];
        var same = elements.Select(element => new string(element.AsSpan())).ToValueList();
        Assert.Equal(list, same);
        Assert.Equal(list.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(list, [.. elements, "more"]);
        Assert.NotEqual(list, ["other"]);
    }
}
