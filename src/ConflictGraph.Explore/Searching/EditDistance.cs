namespace ConflictGraph.Explore.Searching;

/// <summary>How many letters have to be put in, left out, changed or exchanged with their neighbour to make one word of another.</summary>
internal static class EditDistance
{
    /// <summary>The distance, or one more than <paramref name="atMost"/> where it is greater.</summary>
    public static int Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int atMost)
    {
        if (Math.Abs(one.Length - other.Length) > atMost)
            return atMost + 1;
        Span<int> beforeLast = stackalloc int[other.Length + 1];
        Span<int> last = stackalloc int[other.Length + 1];
        Span<int> row = stackalloc int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
            last[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = one[i - 1] == other[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }
            if (least > atMost)
                return atMost + 1;
            var reused = beforeLast;
            beforeLast = last;
            last = row;
            row = reused;
        }
        return Math.Min(last[other.Length], atMost + 1);
    }
}
