using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Sources;

namespace ConflictGraph.Domain.Resolution.Wording;

/// <summary>Who said it and when, around what was said.</summary>
internal sealed class Speech(Names names)
{
    /// <summary>A main clause: Ahrar al-Sham announced on 18 January 2017 that it will not attend.</summary>
    /// <param name="that">What was said, without "that".</param>
    public string Clause(Claim claim, string that)
    {
        var self = Self(claim);
        var speaker = self is not null && self != SpeakerOf(claim) ? $"{Speaker(claim)}, speaking for {names.Of(self)}," : English.Closed(Speaker(claim));
        return $"{speaker} {Verb(claim)} {English.OnDate(claim.StatedAt)} that {that}";
    }

    /// <summary>The slug of the actor that speaks of itself in the claim, through somebody authorised or on its own; null if the speaker is not known.</summary>
    public static string? Self(Claim claim) => claim switch
    {
        { Capacity: Capacity.AuthorizedSpeaker, Speaker: not null, Statement: SubjectStatement { Subject: ActorSubject one } } => one.Actor,
        _ => SpeakerOf(claim),
    };

    /// <summary>Where nobody else is named, the words of an actor on itself are that actor's.</summary>
    private static string? SpeakerOf(Claim claim) => claim switch
    {
        { Capacity: Capacity.FirstParty, Speaker: null, SpeakerName: null, Statement: SubjectStatement { Subject: ActorSubject one } } => one.Actor,
        _ => claim.Speaker,
    };

    /// <summary>A noun phrase: Mohammad Alloush's statement of 16 January 2017 that all members of the Syrian armed opposition will attend.</summary>
    public string Noun(Claim claim, string that)
    {
        var noun = claim.Capacity == Capacity.Editorial ? "report" : "statement";
        var date = English.Date(claim.StatedAt);
        return SpeakerOf(claim) is { } speaker && names.Find(speaker) is Actor { Kind: ActorKind.Person or ActorKind.Faction or ActorKind.State }
            ? $"{English.Possessive(names.Of(speaker))} {noun} of {date} that {that}"
            : $"the {noun} of {date} by {English.Closed(Speaker(claim))} that {that}";
    }

    private string Speaker(Claim claim)
    {
        if (SpeakerOf(claim) is { } speaker)
            return names.Of(speaker);
        if (claim.SpeakerName is { } name)
            return name;
        var outlet = FirstOutlet(claim);
        if (claim.Capacity == Capacity.Editorial && outlet is not null)
            return outlet;
        return outlet is not null ? $"an unnamed source, quoted by {outlet}" : "an unnamed source";
    }

    /// <summary>The outlet where the words first stood, of those that did not take them back, if there are such.</summary>
    private string? FirstOutlet(Claim claim)
    {
        if (claim.Evidence is [var only])
            return names.Find(only.Document) is Document carrying ? names.Of(carrying.Outlet) : null;
        var documents = claim.Evidence.Select(evidence => names.Find(evidence.Document)).OfType<Document>().ToList();
        var standing = documents.FindAll(document => !claim.Retractions.Any(retraction => retraction.By == document.Outlet));
        documents = standing.Count > 0 ? standing : documents;
        var first = documents.Find(document => !documents.Exists(other => DerivesFrom(document, other))) ?? documents.FirstOrDefault();
        return first is null ? null : names.Of(first.Outlet);
    }

    private bool DerivesFrom(Document document, Document other)
    {
        var seen = new HashSet<string>();
        while (document.DerivedFrom is { } derivation && seen.Add(derivation.Document))
        {
            if (derivation.Document == other.Slug)
                return true;
            if (names.Find(derivation.Document) is not Document next)
                return false;
            document = next;
        }
        return false;
    }

    private static string Verb(Claim claim) => claim.Capacity switch
    {
        Capacity.FirstParty => "announced",
        Capacity.Editorial => "reported",
        _ => "said",
    };
}
