using System.Runtime.InteropServices;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Domain.Resolution;

/// <summary>A casefile's claims by what they are about, with actors mapped by the merges in force (rule 1, IDENTITY).</summary>
internal sealed class CaseIndex
{
    private readonly ILookup<string, Claim> byMeeting;
    private readonly Dictionary<FactQuestion, List<Claim>> byFact = [];

    public CaseIndex(Casefile file)
    {
        File = file;
        Provenance = new Provenance(file);
        byMeeting = file.Claims.Where(claim => claim.Statement.Meeting is not null).ToLookup(claim => claim.Statement.Meeting!);
        foreach (var claim in file.Claims)
            AddFact(claim);
    }

    public Casefile File { get; }

    public Provenance Provenance { get; }

    public IEnumerable<Claim> OnMeeting(string meeting) => byMeeting[meeting];

    public IReadOnlyList<Claim> OnFact(FactQuestion question) => byFact.GetValueOrDefault(question) ?? [];

    /// <summary>
    /// The facts that a statement affirms or denies, each in the form that all claims on it share: actors by identity, no title, no interval, one
    /// kind of support, the two ends of a relation in a fixed order.
    /// </summary>
    public IEnumerable<FactStatement> FactsIn(Statement statement) => statement switch
    {
        RoleStatement role => [new RoleStatement(File.Identity(role.Person), File.Identity(role.Group), role.Role) { AtMeeting = role.AtMeeting }],
        MembershipStatement membership => [new MembershipStatement(File.Identity(membership.Member), File.Identity(membership.Coalition))],
        SupportStatement support => support.Kinds.Select(kind =>
            new SupportStatement(File.Identity(support.Sponsor), File.Identity(support.Recipient), [kind])),
        MeetingRoleStatement role => [new MeetingRoleStatement(File.Identity(role.Actor), role.AtMeeting, role.Role)],
        RelationStatement relation => [Ordered(File.Identity(relation.From), File.Identity(relation.To), relation.Kind)],
        SuccessionStatement succession =>
            [new SuccessionStatement(File.Identity(succession.Predecessor), File.Identity(succession.Successor), succession.Kind)],
        _ => [],
    };

    private static RelationStatement Ordered(string one, string other, RelationKind kind) =>
        string.CompareOrdinal(one, other) <= 0 ? new(one, other, kind) : new(other, one, kind);

    private void AddFact(Claim claim)
    {
        foreach (var named in FactQuestion.On(claim.Statement))
        {
            ref var onFact = ref CollectionsMarshal.GetValueRefOrAddDefault(byFact, named with { Actor = File.Identity(named.Actor) }, out _);
            onFact ??= new(1);
            // Both ends may be one actor, by now.
            if (onFact.Count == 0 || !ReferenceEquals(onFact[^1], claim))
                onFact.Add(claim);
        }
    }
}
