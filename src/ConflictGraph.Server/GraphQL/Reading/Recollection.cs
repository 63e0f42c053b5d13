namespace ConflictGraph.Server.GraphQL.Reading;

/// <summary>What is remembered of one meeting for one request, and the way to remember more.</summary>
/// <param name="state">The version that last touched it.</param>
public sealed class Recollection(VerdictMemory? memory, string meeting, Pin state, Instant at)
{
    /// <summary>Of one who remembers nothing.</summary>
    public static readonly Recollection None = new(null, "", default, default);

    private bool _isKept;

    public KeptCase? Case { get; init; }

    /// <summary>All that the rules make of it; null where that is not remembered.</summary>
    public Settlement? Settled { get; init; }

    /// <summary>
    /// Has all of the positions settled and keeps them, though few of them may be shown, if others may ask for them too. Does nothing the second time.
    /// </summary>
    /// <param name="file">Its casefile; null for one that holds others too.</param>
    public void Keep(Resolver resolver, Casefile? file)
    {
        if (_isKept || memory is null || (Case is null && !memory.IsWorthKeeping(meeting, state)))
            return;
        _isKept = true;
        var kept = Case ?? new KeptCase([.. new History(resolver).Turns(meeting)], null);
        if (Case is null || (kept.File is null && file is not null))
            memory.Keep(meeting, state, kept = kept with { File = file });
        var turn = kept.TurnBefore(at);
        if (Settled is null && memory.IsWorthKeeping(meeting, state, turn))
            memory.Keep(meeting, state, turn, resolver.Settle(meeting));
    }
}
