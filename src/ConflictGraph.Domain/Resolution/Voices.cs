using ConflictGraph.Domain.Claims;

namespace ConflictGraph.Domain.Resolution;

/// <summary>Whose voice is heard in a claim.</summary>
internal static class Voices
{
    /// <summary>In words on one actor: first-party and authorised words are that actor's voice and no other.</summary>
    public static Voice On(string actor, Claim original, CaseIndex index) =>
        original.Capacity is Capacity.FirstParty or Capacity.AuthorizedSpeaker ? Voice.Of(actor) : OnGroup(original, index);

    /// <summary>In words on a group, or on two actors: the speaker's; for editorial words the outlet's where they first stood.</summary>
    public static Voice OnGroup(Claim original, CaseIndex index)
    {
        if (original.Capacity != Capacity.Editorial)
            return Voice.Of(original.Speaker is { } speaker ? index.File.Identity(speaker) : null);
        var documents = index.Provenance.First(index.Provenance.StandingDocuments(original));
        if (documents is [var only])
            return Voice.Of(index.Provenance.OutletOf(only));
        return new([.. documents.Select(index.Provenance.OutletOf).OfType<string>().Distinct()]);
    }
}
