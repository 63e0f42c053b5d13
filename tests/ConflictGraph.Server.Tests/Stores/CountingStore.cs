using ConflictGraph.Domain;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Server.Tests.Stores;

/// <summary>Counts the reads of another store, by the name of the method.</summary>
public sealed class CountingStore(IGraphStore store) : IGraphStore
{
    private readonly List<string> _reads = [];

    public IReadOnlyList<string> Reads
    {
        get
        {
            lock (_reads)
                return [.. _reads];
        }
    }

    public void Forget()
    {
        lock (_reads)
            _reads.Clear();
    }

    public Head Head => store.Head;

    public bool HoldsWhatItGives => store.HoldsWhatItGives;

    public long LastTouched(Pin pin, string meeting) => store.LastTouched(pin, meeting);

    public ValueTask<(Instant? Last, Instant? Next)> BoundariesAsync(Pin pin, Instant notAfter, CancellationToken cancellation) =>
        Counted("Boundaries").BoundariesAsync(pin, notAfter, cancellation);

    public ValueTask<IReadOnlyDictionary<string, Thing>> ThingsAsync(Pin pin, IReadOnlyCollection<string> slugs, CancellationToken cancellation) =>
        Counted("Things").ThingsAsync(pin, slugs, cancellation);

    public ValueTask<Casefile> CasesAsync(Pin pin, IReadOnlyCollection<string> meetings, CancellationToken cancellation) =>
        Counted("Cases").CasesAsync(pin, meetings, cancellation);

    public ValueTask<Casefile> FactsAsync(Pin pin, IReadOnlyCollection<FactQuestion> questions, CancellationToken cancellation) =>
        Counted("Facts").FactsAsync(pin, questions, cancellation);

    public ValueTask<IReadOnlyDictionary<string, IReadOnlyList<string>>> MeetingsOfAsync(
        Pin pin, IReadOnlyCollection<string> actors, CancellationToken cancellation) => Counted("MeetingsOf").MeetingsOfAsync(pin, actors, cancellation);

    public ValueTask<IReadOnlyList<Page>> PagesAsync(Pin pin, IReadOnlyList<PageRequest> requests, CancellationToken cancellation) =>
        Counted("Pages").PagesAsync(pin, requests, cancellation);

    public ValueTask<IReadOnlyList<int>> CountsAsync(Pin pin, IReadOnlyList<ThingQuery> queries, CancellationToken cancellation) =>
        Counted("Counts").CountsAsync(pin, queries, cancellation);

    public ValueTask<IReadOnlyDictionary<TextKey, string>> TextsAsync(Pin pin, IReadOnlyCollection<TextKey> keys, CancellationToken cancellation) =>
        Counted("Texts").TextsAsync(pin, keys, cancellation);

    public ValueTask<Head?> CommitAsync(JournalEvent journalEvent, long basedOn, CancellationToken cancellation, Instant? recordedAt = null) =>
        store.CommitAsync(journalEvent, basedOn, cancellation, recordedAt);

    public ValueTask<IReadOnlyList<Committed>> ChangesAsync(long afterVersion, int count, CancellationToken cancellation) =>
        store.ChangesAsync(afterVersion, count, cancellation);

    public ValueTask<Head> NewerAsync(long version, CancellationToken cancellation) => store.NewerAsync(version, cancellation);

    public ValueTask<NamesPage> NamesAsync(long afterVersion, int count, CancellationToken cancellation) =>
        Counted("Names").NamesAsync(afterVersion, count, cancellation);

    public ValueTask DisposeAsync() => store.DisposeAsync();

    private IGraphStore Counted(string read)
    {
        lock (_reads)
            _reads.Add(read);
        return store;
    }
}
