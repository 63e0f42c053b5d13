using System.ComponentModel;

namespace ConflictGraph.Domain.Claims;

[Description("In what capacity the words were said, as it was when they were said.")]
public enum Capacity
{
    [Description("The actor speaks of itself.")]
    FirstParty,

    [Description("Somebody authorised speaks for the actor.")]
    AuthorizedSpeaker,

    [Description("Somebody speaks for a coalition or delegation that the actor is in.")]
    CoalitionSpeaker,

    [Description("Somebody close to the actor speaks only for themselves.")]
    Personal,

    [Description("A named person or body speaks of another.")]
    ThirdPartyNamed,

    [Description("A source that is not named speaks of another.")]
    ThirdPartyUnnamed,

    [Description("The outlet itself says so, naming no source.")]
    Editorial,
}
