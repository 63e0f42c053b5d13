using ConflictGraph.Domain;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;
using ConflictGraph.Embedded.Journaling;
using ConflictGraph.Embedded.Memory;
using ConflictGraph.Embedded.Reading;
using ConflictGraph.Embedded.Verifying;

namespace ConflictGraph.Embedded;

/// <summary>
/// The store of one process: the whole graph in memory, and under it a journal in a folder, from which it is read at the start. Readers take no
/// lock and never wait for a writer.
/// </summary>
public sealed class EmbeddedStore : IGraphStore
{
    private readonly Graph _graph = new();
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly TimeProvider _clock;
    private readonly EventWriter _writer = new();
    private readonly EventReader _reader = new();
    private readonly Journal _journal;
    private readonly Arrivals _arrivals = new();
    private volatile Head _head = new(0, null);
    private volatile bool _isClosed;

    private EmbeddedStore(EmbeddedOptions options, TimeProvider clock, JournalUpgrades formats)
    {
        _clock = clock;
        _journal = Journal.Open(options.Folder, formats, _reader.Read, Replay);
        Parallel.Invoke(_graph.ClaimsByStatement.Publish, _graph.ClaimsByRecording.Publish);
        _graph.Publish();
    }

    /// <summary>Opens the store in a folder, which is made where it is not there, and reads all that was ever committed to it.</summary>
    /// <exception cref="JournalException">It cannot be opened; nothing that was there has been changed.</exception>
    public static EmbeddedStore Open(EmbeddedOptions options, TimeProvider clock) => new(options, clock, JournalUpgrades.Known);

    /// <summary>As if other formats had come before this one.</summary>
    internal static EmbeddedStore Open(EmbeddedOptions options, TimeProvider clock, JournalUpgrades formats) => new(options, clock, formats);

    /// <summary>
    /// Recomputes every invariant of the journal in a folder that no process has open, and gives all that does not hold; nothing for a journal
    /// that can be trusted. Nothing is changed.
    /// </summary>
    /// <exception cref="JournalException">There is no journal there, or it is in use, or of another program or version.</exception>
    public static IReadOnlyList<JournalFinding> Verify(string folder, CancellationToken cancellation = default)
    {
        var path = JournalFile.PathIn(folder);
        if (!File.Exists(path))
            throw new JournalException(JournalFault.Folder, $"There is no journal in '{folder}': name the folder of one.");
        using var held = FolderLock.Take(folder);
        return new JournalVerifier(cancellation).Verify(path);
    }

    /// <summary>As <see cref="Verify"/>, of what this store had written when it began; reads and writes go on meanwhile.</summary>
    public Task<IReadOnlyList<JournalFinding>> VerifyAsync(CancellationToken cancellation)
    {
        ObjectDisposedException.ThrowIf(_isClosed, this);
        return Task.Run(() => new JournalVerifier(cancellation).Verify(_journal.Path), cancellation);
    }

    /// <summary>
    /// Writes a consistent and verified copy of the journal to a file that is not there yet; reads and writes go on meanwhile. The file appears
    /// under its name only when it is whole. To restore it, put it into a folder as <c>conflictgraph.db</c>.
    /// </summary>
    /// <param name="progress">Gets the part that is copied, from 0 to 1.</param>
    /// <exception cref="BackupException">The file is there already, or cannot be written, or the journal is damaged.</exception>
    public Task BackupAsync(string path, IProgress<double>? progress, CancellationToken cancellation)
    {
        ObjectDisposedException.ThrowIf(_isClosed, this);
        return Task.Run(() => Backup.Make(_journal.Path, path, progress, cancellation), cancellation);
    }

    public Head Head => _head;

    public ValueTask<(Instant? Last, Instant? Next)> BoundariesAsync(Pin pin, Instant notAfter, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new(BoundaryReader.Read(_graph, Moment.Of(pin), notAfter));
    }

    public ValueTask<IReadOnlyDictionary<string, Thing>> ThingsAsync(Pin pin, IReadOnlyCollection<string> slugs, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var moment = Moment.Of(pin);
        var found = new Dictionary<string, Thing>(slugs.Count);
        foreach (var slug in slugs)
        {
            if (ThingReader.Find(_graph, moment, slug) is { } thing)
                found[slug] = thing;
        }
        return new(found);
    }

    public ValueTask<Casefile> CasesAsync(Pin pin, IReadOnlyCollection<string> meetings, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new(new CaseReader(_graph, Moment.Of(pin), cancellation).Read(meetings));
    }

    public bool HoldsWhatItGives => true;

    public long LastTouched(Pin pin, string meeting)
    {
        // What is named by claims is known before its own recording, so that later versions may show more of an earlier time.
        if (pin.KnownAt is not null || _graph.Meetings.Find(meeting) is not { } node)
            return pin.Version;
        var touched = Math.Max(Math.Max(_graph.LastChange, node.TellsOfGroups ? _graph.LastAffiliation : 0), node.LastTouched);
        return touched <= pin.Version ? touched : pin.Version;
    }

    public ValueTask<Casefile> FactsAsync(Pin pin, IReadOnlyCollection<FactQuestion> questions, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new(FactReader.Read(_graph, Moment.Of(pin), questions, cancellation));
    }

    public ValueTask<IReadOnlyDictionary<string, IReadOnlyList<string>>> MeetingsOfAsync(
        Pin pin, IReadOnlyCollection<string> actors, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var moment = Moment.Of(pin);
        return new(actors.Distinct().ToDictionary(actor => actor, actor => MeetingsOfReader.Read(_graph, moment, actor, cancellation)));
    }

    public ValueTask<IReadOnlyList<Page>> PagesAsync(Pin pin, IReadOnlyList<PageRequest> requests, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var moment = Moment.Of(pin);
        return new([.. requests.Select(request => Selections.Of(request.Query, _graph, moment).PageOf(request, cancellation))]);
    }

    public ValueTask<IReadOnlyList<int>> CountsAsync(Pin pin, IReadOnlyList<ThingQuery> queries, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var moment = Moment.Of(pin);
        return new([.. queries.Select(query => Selections.Of(query, _graph, moment).Count(cancellation))]);
    }

    public ValueTask<IReadOnlyDictionary<TextKey, string>> TextsAsync(
        Pin pin, IReadOnlyCollection<TextKey> keys, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        ObjectDisposedException.ThrowIf(_isClosed, this);
        var wanted = TextVersions.Of(_graph, Moment.Of(pin), keys);
        return new(wanted.Count == 0 ? [] : _journal.Texts(wanted, cancellation));
    }

    /// <exception cref="StoreUnavailableException">The event could not be written; nothing was changed, and reads go on.</exception>
    /// <exception cref="ArgumentException">The event does not fit what is there, and should never have been let through to here.</exception>
    public async ValueTask<Head?> CommitAsync(JournalEvent journalEvent, long basedOn, CancellationToken cancellation, Instant? recordedAt = null)
    {
        await _writing.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(_isClosed, this);
            if (_head.Version != basedOn)
                return null;
            if (recordedAt <= _head.RecordedAt)
                throw new ArgumentException($"An event of {recordedAt} cannot follow one of {_head.RecordedAt}.", nameof(recordedAt));
            if (EventCheck.ProblemOf(journalEvent, _graph) is { } problem)
                throw new ArgumentException(problem, nameof(journalEvent));
            var entry = _writer.Write(basedOn + 1, recordedAt ?? NextInstant(), journalEvent);
            var asRead = _reader.Read(entry);
            _journal.Append(entry);
            Apply(entry, asRead);
            _graph.Publish();
            _head = new(entry.Version, entry.RecordedAt);
            _arrivals.Announce();
            return _head;
        }
        finally
        {
            _writing.Release();
        }
    }

    public ValueTask<IReadOnlyList<Committed>> ChangesAsync(long afterVersion, int count, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(afterVersion);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ObjectDisposedException.ThrowIf(_isClosed, this);
        var newest = _head.Version;
        if (afterVersion >= newest)
            return new([]);
        var reader = new EventReader();
        var entries = _journal.Entries(afterVersion, (int)Math.Min(count, newest - afterVersion), cancellation);
        return new([.. entries.Select(entry => new Committed(entry.Version, entry.RecordedAt, reader.Read(entry)))]);
    }

    public async ValueTask<Head> NewerAsync(long version, CancellationToken cancellation)
    {
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var next = _arrivals.Next;
            ObjectDisposedException.ThrowIf(_isClosed, this);
            if (_head is { } head && head.Version > version)
                return head;
            await next.WaitAsync(cancellation).ConfigureAwait(false);
        }
    }

    public ValueTask<NamesPage> NamesAsync(long afterVersion, int count, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(afterVersion);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        cancellation.ThrowIfCancellationRequested();
        return new(NameReader.Read(_graph, _head.Version, afterVersion, count));
    }

    public async ValueTask DisposeAsync()
    {
        await _writing.WaitAsync().ConfigureAwait(false);
        try
        {
            if (_isClosed)
                return;
            _isClosed = true;
            _arrivals.Announce();
            _journal.Dispose();
        }
        finally
        {
            _writing.Release();
        }
    }

    private Instant NextInstant()
    {
        var now = Instant.Of(_clock.GetUtcNow());
        return _head.RecordedAt is { } last && now <= last ? last.Plus(1) : now;
    }

    private void Replay(JournalEntry entry, JournalEvent journalEvent)
    {
        if (EventCheck.ProblemOf(journalEvent, _graph) is { } problem)
            throw new DamageException(entry.Version, problem.TrimEnd('.'));
        Apply(entry, journalEvent);
        _head = new(entry.Version, entry.RecordedAt);
    }

    private void Apply(JournalEntry entry, JournalEvent journalEvent)
    {
        new GraphWriter(_graph, entry.Version, entry.RecordedAt).Apply(journalEvent);
        foreach (var text in entry.Texts)
            _graph.Claims.Find(text.Key.Owner)?.Annotate().LongQuoteKeys.Add(SearchKeys.Of(text.Body));
    }
}
