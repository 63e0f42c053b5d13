using ConflictGraph.Domain.Resolution;
using CsCheck;

namespace ConflictGraph.Domain.Tests.Resolution;

public class ClustersPropertyTests
{
    private static readonly Gen<int[][]> Marks = Gen.OneOf(Gen.Int[0, 9].Array[0, 3].Array[0, 5], Gen.Int[0, 60].Array[0, 4].Array[0, 40]);

    [Fact]
    public void Those_that_share_a_mark_directly_or_through_others_are_one_group_in_their_order() =>
        Marks.Sample(marks =>
        {
            var clusters = new Clusters<int>(marks.Length);
            for (var place = 0; place < marks.Length; place++)
            {
                foreach (var mark in marks[place])
                    clusters.Mark(place, mark);
            }
            var groups = clusters.Of([.. Enumerable.Range(0, marks.Length)]).Select(group => string.Join(' ', group)).ToList();
            Assert.Equal(groups.Count, clusters.Count);
            Assert.Equal(Enumerable.Range(0, marks.Length).Select(place => string.Join(' ', Reached(place, marks))).Distinct(), groups);
        });

    /// <summary>Walks from mark to mark until nothing is new.</summary>
    private static SortedSet<int> Reached(int from, int[][] marks)
    {
        var reached = new SortedSet<int> { from };
        while (Enumerable.Range(0, marks.Length).Where(place => reached.Any(known => marks[known].Intersect(marks[place]).Any())).Except(reached).ToList() is { Count: > 0 } more)
            reached.UnionWith(more);
        return reached;
    }
}
