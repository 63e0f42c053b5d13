using System.Collections.Immutable;

namespace ConflictGraph.Server.GraphQL.Reading;

/// <summary>The casefiles that a request has read, so that what is in them is not asked for again.</summary>
public sealed class KeptFiles
{
    private ImmutableArray<Kept> _files = [];

    public Casefile Keep(Casefile file)
    {
        ImmutableInterlocked.Update(ref _files, static (files, file) => files.Add(new Kept(file)), file);
        return file;
    }

    /// <summary>A thing under the name that it has in the claims; null if no file holds it.</summary>
    public Thing? Named(string slug)
    {
        foreach (var kept in _files)
        {
            if ((kept.File.Find(slug) ?? kept.Claim(slug)) is { } thing)
                return thing;
        }
        return null;
    }

    /// <summary>A thing; an absorbed actor as the one that answers for it. Null if no file holds it.</summary>
    public Thing? Find(string slug)
    {
        foreach (var kept in _files)
        {
            var thing = kept.File.Find(slug) ?? kept.Claim(slug);
            if ((thing is Actor ? kept.File.Actors.GetValueOrDefault(kept.File.Identity(slug)) : thing) is { } answering)
                return answering;
        }
        return null;
    }

    /// <param name="File">Its claims are in no order by slug: they are put into one when the first is looked for.</param>
    private sealed record Kept(Casefile File)
    {
        private Dictionary<string, Claim>? _claims;

        public Claim? Claim(string slug) => LazyInitializer.EnsureInitialized(ref _claims, () => File.Claims.ToDictionary(claim => claim.Slug)).GetValueOrDefault(slug);
    }
}
