using System.ComponentModel;

namespace ConflictGraph.Domain.Actors;

[Description("What kind of actor it is.")]
public enum ActorKind
{
    [Description("An armed or political group that decides for itself.")]
    Faction,

    [Description("Several actors under a common label that stay actors, or a loose class of them.")]
    Coalition,

    [Description("A country and its government.")]
    State,

    [Description("Any other body: the United Nations, a party, an aid group.")]
    Organization,

    [Description("A person.")]
    Person,
}
