using ConflictGraph.Domain;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Embedded.Journaling;

namespace ConflictGraph.Embedded.Verifying;

/// <summary>What had been recorded by each version, as far as it has to be known to say of the next event what is wrong with it.</summary>
internal sealed class History(List<JournalFinding> findings)
{
    private readonly Dictionary<string, Type> _kinds = new(StringComparer.Ordinal);
    private readonly Merges _merges = new();
    private readonly Chains _derivations = new();
    private readonly Chains _repetitions = new();
    private readonly TextOwners _texts = new();
    private long _version;

    public void Add(JournalEntry entry, JournalEvent journalEvent)
    {
        _version = entry.Version;
        switch (journalEvent)
        {
            case RecordEvent record:
                Record(record.Things, entry.Texts);
                break;
            case RetractEvent retract:
                Retract(retract, entry.Texts);
                break;
            case RankEvent rank:
                Expect<Claim>(rank.Claim, "a rank");
                break;
            case MergeEvent merge:
                Expect<Actor>(merge.Keep, "a merge");
                Expect<Actor>(merge.Absorb, "a merge");
                Report(_merges.Merge(merge.Keep, merge.Absorb));
                break;
            case UndoMergeEvent undo:
                Report(_merges.Undo(undo.Absorbed));
                break;
        }
    }

    private void Record(IReadOnlyCollection<Thing> things, IReadOnlyList<ApartText> texts)
    {
        var here = new HashSet<string>(StringComparer.Ordinal);
        foreach (var thing in things)
        {
            if (!here.Add(thing.Slug))
                Report($"'{thing.Slug}' stands twice in one event.");
            else
                Know(thing);
        }
        foreach (var thing in things)
        {
            CheckReferences(thing);
            foreach (var problem in SelfReferences.In(thing))
                Report(problem);
        }
        foreach (var thing in things)
        {
            if (thing is Document && _derivations.IsClosedAt(thing.Slug))
                Report($"the document '{thing.Slug}' derives from itself.");
            if (thing is Claim && _repetitions.IsClosedAt(thing.Slug))
                Report($"the claim '{thing.Slug}' repeats itself.");
        }
        foreach (var problem in _texts.Add(things, texts))
            Report(problem);
    }

    private void Retract(RetractEvent retract, IReadOnlyList<ApartText> texts)
    {
        Expect<Claim>(retract.Claim, "a retraction");
        if (!IsA<Actor>(retract.By) && !IsA<Outlet>(retract.By))
            Report($"a retraction names '{retract.By}', which is no actor and no outlet.");
        Record(retract.Replacement is { } replacement ? [replacement] : [], texts);
    }

    private void Know(Thing thing)
    {
        if (thing is Claim && IsA<Claim>(thing.Slug))
            Report($"the claim '{thing.Slug}' is recorded already.");
        else if (_kinds.TryGetValue(thing.Slug, out var kind) && kind != thing.GetType())
            Report($"'{thing.Slug}' names a thing of another kind.");
        _kinds.TryAdd(thing.Slug, thing.GetType());
        if (thing is Document document)
            _derivations.Set(document.Slug, document.DerivedFrom?.Document);
        else if (thing is Claim { Repeats: { } original })
            _repetitions.Set(thing.Slug, original);
    }

    private void CheckReferences(Thing thing)
    {
        var from = $"'{thing.Slug}'";
        switch (thing)
        {
            case Document document:
                Expect<Outlet>(document.Outlet, from);
                Expect<Document>(document.DerivedFrom?.Document, from);
                break;
            case Meeting meeting:
                Expect<Process>(meeting.Process, from);
                break;
            case Claim claim:
                foreach (var actor in claim.Statement.Actors)
                    Expect<Actor>(actor, from);
                Expect<Actor>(claim.Speaker, from);
                Expect<Meeting>(claim.Statement.Meeting, from);
                Expect<Claim>(claim.Repeats, from);
                foreach (var evidence in claim.Evidence)
                    Expect<Document>(evidence.Document, from);
                if (claim.Evidence.Count == 0)
                    Report($"{from} has no evidence.");
                break;
        }
    }

    private void Expect<T>(string? slug, string from) where T : Thing
    {
        if (slug is not null && !IsA<T>(slug))
            Report($"{from} names '{slug}', which is no {typeof(T).Name.ToLowerInvariant()} that is recorded by then.");
    }

    private bool IsA<T>(string slug) where T : Thing => _kinds.TryGetValue(slug, out var kind) && kind == typeof(T);

    private void Report(string? problem)
    {
        if (problem is not null)
            findings.Add(new(_version, problem));
    }
}
