using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Embedded.Memory;

/// <summary>An actor with the claims that name it and its merges.</summary>
internal sealed class ActorNode(string slug) : EntityNode<Actor>(slug)
{
    private ClaimList[]? _facts;

    /// <summary>Claims whose statement names it.</summary>
    public readonly ClaimList About = new();

    /// <summary>Claims that it made.</summary>
    public readonly ClaimList Spoken = new();

    /// <summary>Merges that absorbed it, in order.</summary>
    public AppendList<Merge> MergedInto;

    /// <summary>Merges that it absorbed another by, in order.</summary>
    public AppendList<Merge> Absorbing;

    /// <summary>Claims on facts in which it stands at this end.</summary>
    public ReadOnlySpan<ClaimRow> Facts(FactEnd end) => _facts is { } facts ? facts[(int)end].AsSpan() : [];

    public void AddFact(FactEnd end, ClaimRow claim)
    {
        _facts ??= [.. Enum.GetValues<FactEnd>().Select(_ => new ClaimList())];
        _facts[(int)end].Add(claim);
    }
}
