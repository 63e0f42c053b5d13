using ConflictGraph.Domain.Recording;

namespace ConflictGraph.Formats;

/// <summary>Gathers entries until there are enough of them for a part.</summary>
internal sealed class PartBuilder
{
    private readonly List<OutletDraft> outlets = [];
    private readonly List<DocumentDraft> documents = [];
    private readonly List<ActorDraft> actors = [];
    private readonly List<ProcessDraft> processes = [];
    private readonly List<MeetingDraft> meetings = [];
    private readonly List<ClaimDraft> claims = [];
    private readonly Dictionary<string, List<EntrySource>> sources = [];
    private readonly List<string> mentioned = [];

    public int Count { get; private set; }

    /// <summary>How many UTF-16 units of document texts it holds.</summary>
    public long TextLength { get; private set; }

    public void Add(object draft, EntrySource source)
    {
        switch (draft)
        {
            case OutletDraft outlet: Add("outlets", outlets, outlet, source); break;
            case DocumentDraft document:
                Add("documents", documents, document, source);
                TextLength += document.Text.Value?.Length ?? 0;
                break;
            case ActorDraft actor: Add("actors", actors, actor, source); break;
            case Introduction introduced:
                Add("actors", actors, introduced.Actor, source);
                mentioned.Add(introduced.Actor.Id);
                break;
            case ProcessDraft process: Add("processes", processes, process, source); break;
            case MeetingDraft meeting: Add("meetings", meetings, meeting, source); break;
            case ClaimDraft claim: Add("claims", claims, claim, source); break;
            default: throw new ArgumentException($"{draft.GetType().Name} is no kind of entry.", nameof(draft));
        }
    }

    public InputPart Build(long bytesRead)
    {
        var part = new InputPart
        {
            Draft = new()
            {
                Outlets = outlets, Documents = documents, Actors = actors, Processes = processes, Meetings = meetings, Claims = claims,
            },
            Count = Count,
            BytesRead = bytesRead,
            Mentioned = mentioned,
        };
        foreach (var (list, places) in sources)
            part.Add(list, places);
        return part;
    }

    private void Add<T>(string list, List<T> drafts, T draft, EntrySource source)
    {
        drafts.Add(draft);
        Count++;
        if (!sources.TryGetValue(list, out var places))
            sources[list] = places = [];
        places.Add(source);
    }
}
