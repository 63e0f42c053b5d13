using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Storage;

/// <summary>
/// The one door to storage. Nothing stored is ever overwritten. Every read takes many ids, is served from the state that its
/// <see cref="Pin"/> names, and so is consistent with every other read at that pin, whatever is written meanwhile.
/// </summary>
/// <remarks>
/// A thing is known from its own recording on, or from the earliest <c>recordedAt</c> of a claim that names it (through its documents also their
/// outlets and originals, through its meeting also the process), if that is earlier; before its own recording it shows the first state recorded of it.
/// Reads may throw <see cref="StoreUnavailableException"/>, and <see cref="OperationCanceledException"/> when cancelled.
/// </remarks>
public interface IGraphStore : IAsyncDisposable
{
    /// <summary>The newest version that this process knows of, never older than what it has itself committed.</summary>
    Head Head { get; }

    /// <summary>
    /// The last instant, not after <paramref name="notAfter"/>, at which some claim, interval or meeting begins or ends to hold, and the first
    /// one after it; null where there is none. Between the two no answer at the pin changes.
    /// </summary>
    ValueTask<(Instant? Last, Instant? Next)> BoundariesAsync(Pin pin, Instant notAfter, CancellationToken cancellation);

    /// <summary>
    /// The things with these slugs, of whatever kind, by the slug that was asked for; what is not known is not in it. An actor that was merged
    /// into another answers with that other. Documents come without their text.
    /// </summary>
    ValueTask<IReadOnlyDictionary<string, Thing>> ThingsAsync(Pin pin, IReadOnlyCollection<string> slugs, CancellationToken cancellation);

    /// <summary>
    /// All that the rules need to settle every question about these meetings, in one file: each claim that names one of the meetings, the claims
    /// on memberships in the coalitions that these speak of (and in the coalitions within them), the claims on roles of their speakers, the
    /// claims that any of these repeat, and everything that they name.
    /// </summary>
    ValueTask<Casefile> CasesAsync(Pin pin, IReadOnlyCollection<string> meetings, CancellationToken cancellation);

    /// <summary>
    /// A version, not after the pin's, at which <see cref="CasesAsync"/> would find the same about a meeting as at the pin: that which last touched any of
    /// it, as far as the store knows without reading anything; else the pin's own. What was worked out at the one holds at the other.
    /// </summary>
    long LastTouched(Pin pin, string meeting) => pin.Version;

    /// <summary>Whether what the store gives stays in memory anyhow, so that whoever holds it takes no memory for it. False where each read makes copies.</summary>
    bool HoldsWhatItGives => false;

    /// <summary>All claims on the facts asked for, with everything that they name; claims on an absorbed actor count for the one that it was merged into.</summary>
    ValueTask<Casefile> FactsAsync(Pin pin, IReadOnlyCollection<FactQuestion> questions, CancellationToken cancellation);

    /// <summary>
    /// By actor, the slugs of the meetings about which something was claimed of it, or of a coalition that it was ever claimed to be in, directly
    /// or through others. Whether any of it holds is for the rules to say.
    /// </summary>
    ValueTask<IReadOnlyDictionary<string, IReadOnlyList<string>>> MeetingsOfAsync(
        Pin pin, IReadOnlyCollection<string> actors, CancellationToken cancellation);

    /// <summary>One page for each request, in their order.</summary>
    ValueTask<IReadOnlyList<Page>> PagesAsync(Pin pin, IReadOnlyList<PageRequest> requests, CancellationToken cancellation);

    /// <summary>How many things each query finds, in their order.</summary>
    ValueTask<IReadOnlyList<int>> CountsAsync(Pin pin, IReadOnlyList<ThingQuery> queries, CancellationToken cancellation);

    /// <summary>The long texts that are kept apart; what is not there is not in it.</summary>
    ValueTask<IReadOnlyDictionary<TextKey, string>> TextsAsync(Pin pin, IReadOnlyCollection<TextKey> keys, CancellationToken cancellation);

    /// <summary>
    /// Commits one event durably, as a version of its own, if <paramref name="basedOn"/> is still the newest version; null if it is not, and then
    /// nothing was written. All or nothing. <c>recordedAt</c> is the store's clock, or one millisecond after the last one where that is later;
    /// claims that bring their own keep it.
    /// </summary>
    /// <param name="recordedAt">
    /// For loading an archive: when the event was committed to the store that it comes from; it takes the place of the clock, and is kept exactly.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="recordedAt"/> is not later than that of the newest version: time never runs backwards.</exception>
    ValueTask<Head?> CommitAsync(JournalEvent journalEvent, long basedOn, CancellationToken cancellation, Instant? recordedAt = null);

    /// <summary>
    /// Loads what another store has: commits its events as the versions that they were there, each with its time, in order. After a failure some of the
    /// first of them are there, and none of the others.
    /// </summary>
    /// <param name="history">One version after the other, with their long texts.</param>
    /// <returns>The newest version; null if the first of them is not the one after the newest, and then nothing was written.</returns>
    /// <exception cref="ArgumentException">They are none, have a gap, or do not fit what is there.</exception>
    /// <remarks>A store that can take many at once has its own way.</remarks>
    async ValueTask<Head?> LoadAsync(IReadOnlyList<Committed> history, CancellationToken cancellation)
    {
        Committed.Check(history);
        Head? head = null;
        foreach (var one in history)
        {
            head = await CommitAsync(one.Event, one.Version - 1, cancellation, one.RecordedAt);
            if (head is null)
                return null;
        }
        return head;
    }

    /// <summary>
    /// The change feed: what was committed after a version, in order and without a gap, so that the version of the last one that was handled is the
    /// cursor to go on from. At most <paramref name="count"/>; none if nothing came after it, also where the store has not got so far. What has
    /// been given once is given again as it was, by every process that serves the same data. A store may give fewer than it has, but not none.
    /// </summary>
    /// <param name="afterVersion">0 for all from the beginning.</param>
    /// <exception cref="ArgumentOutOfRangeException">A version below 0, or a count below 1.</exception>
    ValueTask<IReadOnlyList<Committed>> ChangesAsync(long afterVersion, int count, CancellationToken cancellation);

    /// <summary>
    /// The newest version as soon as it is newer than this one; at once where it is already. It costs nothing while nothing is written.
    /// </summary>
    /// <exception cref="ObjectDisposedException">The store was closed before anything came.</exception>
    ValueTask<Head> NewerAsync(long version, CancellationToken cancellation);

    /// <summary>
    /// Everything but claims, in every state that was recorded of it after a version, so that somebody can keep an index of all names that things
    /// have or had. Whole versions at a time, one at least if there is any: about <paramref name="count"/> states, or as many as the first version has.
    /// </summary>
    /// <remarks>A store that can tell them without reading all claims has its own way.</remarks>
    async ValueTask<NamesPage> NamesAsync(long afterVersion, int count, CancellationToken cancellation)
    {
        var changes = await ChangesAsync(afterVersion, count, cancellation);
        return new(
            changes.Count == 0 ? afterVersion : changes[^1].Version,
            [.. changes.SelectMany(
                change => change.Event is RecordEvent record ? record.Things.Where(thing => thing is not Claims.Claim) : [],
                (change, thing) => new NamedState(thing, change.Version, change.RecordedAt))]);
    }
}
