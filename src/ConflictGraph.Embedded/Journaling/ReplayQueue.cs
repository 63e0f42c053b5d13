using System.Collections.Concurrent;
using ConflictGraph.Domain.Recording;

namespace ConflictGraph.Embedded.Journaling;

/// <summary>Hands events in their order to a second thread, so that at a start one core reads the journal while another fills the memory.</summary>
internal sealed class ReplayQueue : IDisposable
{
    private const int Ahead = 16;
    private readonly BlockingCollection<(JournalEntry Entry, JournalEvent Event)> _events = new(Ahead);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _applying;

    public ReplayQueue(Action<JournalEntry, JournalEvent> apply) => _applying = Task.Factory.StartNew(
        () => Apply(apply), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <exception cref="DamageException">An earlier event could not be applied.</exception>
    public void Add(JournalEntry entry, JournalEvent journalEvent)
    {
        try
        {
            _events.Add((entry, journalEvent), _stop.Token);
        }
        catch (OperationCanceledException)
        {
            _applying.GetAwaiter().GetResult();
        }
    }

    /// <summary>Waits until all is applied.</summary>
    /// <exception cref="DamageException">An event could not be applied.</exception>
    public void Complete()
    {
        _events.CompleteAdding();
        _applying.GetAwaiter().GetResult();
    }

    public void Dispose()
    {
        _events.CompleteAdding();
        ((IAsyncResult)_applying).AsyncWaitHandle.WaitOne();
        _events.Dispose();
        _stop.Dispose();
    }

    private void Apply(Action<JournalEntry, JournalEvent> apply)
    {
        try
        {
            foreach (var (entry, journalEvent) in _events.GetConsumingEnumerable())
                apply(entry, journalEvent);
        }
        catch
        {
            _stop.Cancel();
            throw;
        }
    }
}
