namespace ConflictGraph.Explore.Ties;

/// <summary>
/// The ties of a thing, one after the other: its own in order, then those to meetings, meeting by meeting. No tie of its own leads to one of these
/// meetings, so that those to one other thing always follow each other.
/// </summary>
internal ref struct TieWalk(ReadOnlySpan<Tie> own, IReadOnlyList<string> meetings, string slug, KindSet kinds, TieParts parts)
{
    private ReadOnlySpan<Tie> _ties = own;
    private int _place = -1;
    private int _nextMeeting;
    private string? _meeting;

    /// <summary>As it is seen from the thing.</summary>
    public Tie Current { get; private set; }

    public readonly TieWalk GetEnumerator() => this;

    public bool MoveNext()
    {
        while (true)
        {
            while (++_place < _ties.Length)
            {
                ref readonly var tie = ref _ties[_place];
                if (!kinds.Holds(tie.Kind))
                    continue;
                Current = _meeting is null ? tie : tie.From(_meeting);
                return true;
            }
            if (_nextMeeting == meetings.Count)
                return false;
            _meeting = meetings[_nextMeeting++];
            _ties = parts[_meeting].To(slug);
            _place = -1;
        }
    }
}
