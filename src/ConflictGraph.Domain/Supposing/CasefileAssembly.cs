using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Domain.Supposing;

/// <summary>Puts a casefile together from what is stored and what is supposed, with everything that its claims name.</summary>
internal sealed class CasefileAssembly(IGraphStore store, SupposedThings supposed, Pin pin)
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<Claim> claims = [];
    private readonly Dictionary<string, Actor> actors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Meeting> meetings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Document> documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Outlet> outlets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> mergedInto = new(StringComparer.Ordinal);
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly HashSet<string> missing = new(StringComparer.Ordinal);

    /// <summary>In the order in which they came.</summary>
    public IReadOnlyList<Claim> Claims => claims;

    public void Add(Casefile file)
    {
        foreach (var (absorbed, keeper) in file.MergedInto)
            mergedInto[absorbed] = keeper;
        foreach (var (slug, actor) in file.Actors)
            actors[slug] = supposed.Over(actor);
        foreach (var (slug, meeting) in file.Meetings)
            meetings[slug] = supposed.Over(meeting);
        foreach (var (slug, outlet) in file.Outlets)
            outlets[slug] = supposed.Over(outlet);
        foreach (var document in file.Documents.Values)
            Add(supposed.Over(document));
        Add(file.Claims);
    }

    public void Add(IEnumerable<Claim> more)
    {
        foreach (var claim in more)
        {
            if (!places.TryAdd(claim.Slug, claims.Count))
                continue;
            claims.Add(claim);
            Need(claim.Statement.Actors);
            Need(claim.Evidence.Select(evidence => evidence.Document));
            Need(new[] { claim.Speaker, claim.Statement.Meeting, claim.Repeats }.OfType<string>());
        }
    }

    /// <summary>Notes what the file has to hold.</summary>
    public void Need(IEnumerable<string> slugs)
    {
        foreach (var slug in slugs)
            missing.Add(slug);
    }

    /// <summary>Reads what is named and not there yet, and what that names, a level at a time.</summary>
    public async Task CompleteAsync(CancellationToken cancellation)
    {
        while (missing.Where(slug => !IsHere(slug) && asked.Add(slug)).ToList() is { Count: > 0 } level)
        {
            missing.Clear();
            foreach (var (slug, thing) in await store.ThingsAsync(pin, level, cancellation))
                Add(slug, thing);
        }
        missing.Clear();
    }

    /// <summary>What has to be asked on memberships and roles for the claims on groups that are here.</summary>
    public IEnumerable<FactQuestion> Affiliations()
    {
        foreach (var claim in claims)
        {
            if (claim.Statement is SubjectStatement { Subject: GroupSubject group })
            {
                foreach (var coalition in group.Except.Prepend(group.Of))
                    yield return new(Identity(coalition), FactEnd.MembersOf);
                if (claim.Speaker is { } speaker)
                    yield return new(Identity(speaker), FactEnd.RolesOf);
            }
            else if (claim.Statement is MembershipStatement { Member: var member } && actors.GetValueOrDefault(member)?.Kind == ActorKind.Coalition)
                yield return new(Identity(member), FactEnd.MembersOf);
        }
    }

    public Casefile Build() => new()
    {
        Claims = claims,
        Actors = actors,
        Meetings = meetings,
        Documents = documents,
        Outlets = outlets,
        MergedInto = mergedInto,
    };

    private void Add(string slug, Thing thing)
    {
        switch (thing)
        {
            case Claim claim:
                Add([claim]);
                break;
            case Actor actor:
                Add(slug, actor);
                break;
            case Meeting meeting:
                meetings[slug] = meeting;
                break;
            case Document document:
                Add(document);
                break;
            case Outlet outlet:
                outlets[slug] = outlet;
                break;
        }
    }

    private void Add(Document document)
    {
        documents[document.Slug] = document;
        missing.Add(document.Outlet);
        if (document.DerivedFrom is { Document: var original })
            missing.Add(original);
    }

    private void Add(string slug, Actor actor)
    {
        actors.TryAdd(actor.Slug, actor);
        foreach (var absorbed in actor.Absorbed)
            mergedInto[absorbed] = actor.Slug;
        if (slug != actor.Slug)
            actors.TryAdd(slug, actor with { Slug = slug, Absorbed = [] });
    }

    private bool IsHere(string slug) =>
        places.ContainsKey(slug) || actors.ContainsKey(slug) || meetings.ContainsKey(slug) || documents.ContainsKey(slug) || outlets.ContainsKey(slug);

    private string Identity(string actor) => mergedInto.GetValueOrDefault(actor, actor);
}
