using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Resolution;

/// <summary>Who belonged to what and who spoke for whom, as the claims on it settle; what is contested binds nobody.</summary>
internal sealed class Affiliations(CaseIndex index, FactDockets facts)
{
    private readonly Dictionary<(string Coalition, Instant At), IReadOnlyList<(string Member, Instant KnownSince)>> direct = [];
    private readonly Dictionary<(GroupSubject Group, Instant At), IReadOnlyDictionary<string, Instant>> members = [];
    private readonly Dictionary<(string Person, Instant At), IReadOnlyList<RoleStatement>> roles = [];

    public string Identity(string actor) => index.File.Identity(actor);

    /// <summary>
    /// The members of a group at an instant, with those of the coalitions in it, without the exceptions and their members; each with the instant
    /// since which it has been recorded that it is one.
    /// </summary>
    public IReadOnlyDictionary<string, Instant> Members(GroupSubject group, Instant at)
    {
        if (members.TryGetValue((group, at), out var known))
            return known;
        var found = Within(Identity(group.Of), at);
        foreach (var exception in group.Except.Select(Identity))
        {
            found.Remove(exception);
            foreach (var member in Within(exception, at).Keys)
                found.Remove(member);
        }
        return members[(group, at)] = found;
    }

    /// <summary>In what capacity a speaker's words are an actor's own: it is the actor, or then led it, spoke for it or held an office in it.</summary>
    public Capacity? SpeaksFor(string actor, string speaker, string meeting, Instant at)
    {
        if (speaker == actor)
            return Capacity.FirstParty;
        return RolesOf(speaker, at).Any(role => role.Group == actor && (role.AtMeeting is null || role.AtMeeting == meeting))
            ? Capacity.AuthorizedSpeaker
            : null;
    }

    /// <summary>All members at any depth; a coalition that contains itself through others is walked once and is no member of itself.</summary>
    private Dictionary<string, Instant> Within(string coalition, Instant at)
    {
        var found = new Dictionary<string, Instant> { [coalition] = Instant.Earliest };
        var open = new Queue<string>(found.Keys);
        while (open.TryDequeue(out var next))
        {
            foreach (var (member, recordedAt) in Direct(next, at))
            {
                // Of several ways in, the one that was known first counts; a later one that is shorter is walked all the same.
                var knownSince = recordedAt > found[next] ? recordedAt : found[next];
                if (found.TryGetValue(member, out var known) && known <= knownSince)
                    continue;
                found[member] = knownSince;
                open.Enqueue(member);
            }
        }
        found.Remove(coalition);
        return found;
    }

    private IReadOnlyList<(string Member, Instant KnownSince)> Direct(string coalition, Instant instant)
    {
        var question = new FactQuestion(coalition, FactEnd.MembersOf);
        var at = facts.LastChange(question, instant);
        if (!direct.TryGetValue((coalition, at), out var known))
        {
            direct[(coalition, at)] = known =
            [
                .. facts.On(question, at)
                    .Where(found => FactDockets.IsAffirmed(found.Docket))
                    .Select(found => (((MembershipStatement)found.Fact).Member, found.Docket.Live.Min(testimony => testimony.Claim.RecordedAt))),
            ];
        }
        return known;
    }

    private IReadOnlyList<RoleStatement> RolesOf(string person, Instant instant)
    {
        var question = new FactQuestion(person, FactEnd.RolesOf);
        var at = facts.LastChange(question, instant);
        if (!roles.TryGetValue((person, at), out var known))
        {
            roles[(person, at)] = known =
            [
                .. facts.On(question, at)
                    .Where(found => FactDockets.IsAffirmed(found.Docket))
                    .Select(found => (RoleStatement)found.Fact)
                    .Where(role => role.Role is RoleKind.Leader or RoleKind.Spokesperson or RoleKind.HeadOfDelegation or RoleKind.Official),
            ];
        }
        return known;
    }
}
