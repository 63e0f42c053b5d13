using ConflictGraph.Domain;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Sources;

namespace ConflictGraph.Benchmarks.Memory;

/// <summary>
/// The ids and texts that things hold. Each string counts once, however many things hold it, and with two bytes for each UTF-16 unit, as .NET keeps it;
/// its head of 22 bytes counts not, since that is the price of keeping it so.
/// </summary>
public sealed class HeldTexts
{
    private readonly HashSet<string> _seen = new(ReferenceEqualityComparer.Instance);

    /// <summary>Bytes of slugs, of the things themselves and of those that they name.</summary>
    public long Ids { get; private set; }

    /// <summary>Bytes of names, titles, addresses, quotes, conditions and whatever else is for people to read.</summary>
    public long Texts { get; private set; }

    public void Add(Thing thing)
    {
        Ids += Bytes(thing.Slug);
        switch (thing)
        {
            case Claim claim:
                AddClaim(claim);
                break;
            case Actor actor:
                Texts += Bytes(actor.Name) + Bytes(actor.Description) + actor.Aliases.Sum(Bytes);
                break;
            case Meeting meeting:
                Ids += Bytes(meeting.Process);
                Texts += Bytes(meeting.Name) + Bytes(meeting.Place);
                break;
            case Document document:
                Ids += Bytes(document.Outlet);
                Texts += Bytes(document.Title) + Bytes(document.Url) + Bytes(document.Language);
                break;
            case Outlet outlet:
                Texts += Bytes(outlet.Name);
                break;
        }
    }

    private void AddClaim(Claim claim)
    {
        Ids += claim.Statement.Actors.Sum(Bytes) + Bytes(claim.Statement.Meeting) + Bytes(claim.Speaker) + Bytes(claim.Repeats) + claim.Evidence.Sum(one => Bytes(one.Document));
        Texts += Bytes(claim.SpeakerName) + Bytes((claim.Statement as ParticipationStatement)?.Condition) + claim.Evidence.Sum(one => Bytes(one.Quote));
    }

    private long Bytes(string? text) => text is not null && _seen.Add(text) ? text.Length * (long)sizeof(char) : 0;
}
