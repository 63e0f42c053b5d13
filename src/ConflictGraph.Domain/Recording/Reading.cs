using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Recording;

/// <summary>An input whose form has been read: its entries, what they refer to, and what is wrong with them whatever the store holds.</summary>
internal sealed class Reading
{
    private readonly Dictionary<string, Kinds> kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DocumentEntry> documents = new(StringComparer.Ordinal);

    private Reading(IReadOnlyList<Entry> entries, IReadOnlyList<Reference> references, Mistakes mistakes)
    {
        (Entries, References, Mistakes) = (entries, references, mistakes);
        foreach (var entry in entries)
        {
            if (entry.Slug is not { } slug)
                continue;
            kinds[slug] = kinds.GetValueOrDefault(slug) | entry.Kind;
            if (entry is DocumentEntry document)
                documents.TryAdd(slug, document);
        }
    }

    /// <summary>In the order of the input: outlets, documents, actors, processes, meetings, claims.</summary>
    public IReadOnlyList<Entry> Entries { get; }

    public IReadOnlyList<Reference> References { get; }

    public Mistakes Mistakes { get; }

    public static Reading Of(RecordDraft draft, Instant now) => Of(now, fields =>
    {
        var claims = new ClaimReader(fields);
        var entries = new List<Entry>();
        Read(draft.Outlets, "outlets", OutletEntry.Read);
        Read(draft.Documents, "documents", DocumentEntry.Read);
        Read(draft.Actors, "actors", ActorEntry.Read);
        Read(draft.Processes, "processes", ProcessEntry.Read);
        Read(draft.Meetings, "meetings", MeetingEntry.Read);
        Read(draft.Claims, "claims", (claim, path, _) => claims.Read(claim, path));
        return entries;

        void Read<T>(IReadOnlyList<T> drafts, string list, Func<T, FieldPath, Fields, Entry> read)
        {
            for (var index = 0; index < drafts.Count; index++)
                entries.Add(read(drafts[index], FieldPath.Root(list, entries.Count).At(index), fields));
        }
    });

    /// <summary>Any input, from a function that reads its fields and gives the entries that it finds in them.</summary>
    public static Reading Of(Instant now, Func<Fields, IReadOnlyList<Entry>> read)
    {
        var mistakes = new Mistakes();
        var fields = new Fields(mistakes, now);
        return new(read(fields), fields.References, mistakes);
    }

    /// <summary>The kinds of the entries with this slug; none if there is no such entry.</summary>
    public Kinds KindsOf(string slug) => kinds.GetValueOrDefault(slug);

    /// <summary>The first entry on this document.</summary>
    public DocumentEntry? Document(string slug) => documents.GetValueOrDefault(slug);

    /// <summary>Every slug that the input names, once.</summary>
    public HashSet<string> Slugs()
    {
        var slugs = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in Entries)
            if (entry.Slug is { } slug && Slug.IsValid(slug))
                slugs.Add(slug);
        foreach (var reference in References)
            slugs.Add(reference.Slug);
        return slugs;
    }
}
