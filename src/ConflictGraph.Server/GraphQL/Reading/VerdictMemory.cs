using Microsoft.Extensions.Options;

namespace ConflictGraph.Server.GraphQL.Reading;

/// <summary>
/// What was read and settled of meetings, for whoever asks about the same meeting, however it is asked: its casefile by the version that last touched it,
/// and its positions by the last moment at which one of them could turn. The rules are pure, so that what is remembered is what would be worked out again,
/// and neither what is recorded elsewhere nor the passing of time makes it worthless.
/// </summary>
public sealed class VerdictMemory(IGraphStore store, IOptions<ReadingOptions> options)
{
    private const int BytesOfPosition = 2_000;
    private const int BytesOfTurn = 8;

    /// <summary>With its evidence, and the things that it names, where they are copies.</summary>
    private const int BytesOfCopiedClaim = 2_500;

    /// <summary>Its place in lists and tables.</summary>
    private const int BytesOfHeldClaim = 400;

    private readonly BoundedMemory<(string Meeting, Pin State), KeptCase> _cases = new(
        options.Value.Bytes / 4, (_, kept) => kept.Turns.Count * BytesOfTurn + (kept.File?.Claims.Count ?? 0) * BytesOfClaim(store), fromSecondMiss: true);

    private readonly BoundedMemory<(string Meeting, Pin State, Instant Turn), Settlement> _settled = new(
        options.Value.Bytes / 4 * 3,
        (_, settled) => settled.Positions.Sum(position => BytesOfPosition + (store.HoldsWhatItGives ? 0 : (position.Accepted.Count + position.Rejected.Count) * BytesOfClaim(store))));

    private readonly bool _isOn = options.Value.Bytes > 0;

    /// <summary>What there is about a meeting as it is at a pin and a moment.</summary>
    public Recollection Recall(string meeting, Pin pin, Instant at)
    {
        if (!_isOn)
            return Recollection.None;
        var state = pin with { Version = store.LastTouched(pin, meeting) };
        var kept = _cases.Find((meeting, state));
        return new(this, meeting, state, at) { Case = kept, Settled = kept is null ? null : _settled.Find((meeting, state, kept.TurnBefore(at))) };
    }

    public bool IsWorthKeeping(string meeting, Pin state) => _cases.IsWorthKeeping((meeting, state));

    public bool IsWorthKeeping(string meeting, Pin state, Instant turn) => _settled.IsWorthKeeping((meeting, state, turn));

    public void Keep(string meeting, Pin state, KeptCase kept) => _cases.Keep((meeting, state), kept);

    public void Keep(string meeting, Pin state, Instant turn, Settlement settled) => _settled.Keep((meeting, state, turn), settled);

    private static long BytesOfClaim(IGraphStore store) => store.HoldsWhatItGives ? BytesOfHeldClaim : BytesOfCopiedClaim;
}
