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
        var speaker = self is not null && self != claim.Speaker ? $"{Speaker(claim)}, speaking for {names.Of(self)}," : English.Closed(Speaker(claim));
        return $"{speaker} {Verb(claim)} {English.OnDate(claim.StatedAt)} that {that}";
    }

    /// <summary>The slug of the actor that speaks of itself in the claim, through somebody authorised or on its own; null if the speaker is not known.</summary>
    public static string? Self(Claim claim) => claim switch
    {
        { Capacity: Capacity.AuthorizedSpeaker, Speaker: not null, Statement: SubjectStatement { Subject: ActorSubject one } } => one.Actor,
        _ => claim.Speaker,
    };

    /// <summary>A noun phrase: Mohammad Alloush's statement of 16 January 2017 that all members of the Syrian armed opposition will attend.</summary>
    public string Noun(Claim claim, string that)
    {
        var noun = claim.Capacity == Capacity.Editorial ? "report" : "statement";
        var date = English.Date(claim.StatedAt);
        return claim.Speaker is { } speaker && names.Find(speaker) is Actor { Kind: ActorKind.Person or ActorKind.Faction or ActorKind.State }
            ? $"{English.Possessive(names.Of(speaker))} {noun} of {date} that {that}"
            : $"the {noun} of {date} by {English.Closed(Speaker(claim))} that {that}";
    }

    private string Speaker(Claim claim)
    {
        if (claim.Speaker is { } speaker)
            return names.Of(speaker);
        if (claim.SpeakerName is { } name)
            return name;
        var outlets = English.List([.. claim.Evidence.Select(evidence => Outlet(evidence.Document)).OfType<string>().Distinct().Take(1)]);
        if (claim.Capacity == Capacity.Editorial && outlets.Length > 0)
            return outlets;
        return outlets.Length > 0 ? $"an unnamed source, quoted by {outlets}" : "an unnamed source";
    }

    private string? Outlet(string document) => names.Find(document) is Document { Outlet: var outlet } ? names.Of(outlet) : null;

    private static string Verb(Claim claim) => claim.Capacity switch
    {
        Capacity.FirstParty => "announced",
        Capacity.Editorial => "reported",
        _ => "said",
    };
}
