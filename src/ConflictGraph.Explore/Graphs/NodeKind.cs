using System.ComponentModel;

namespace ConflictGraph.Explore.Graphs;

[Description("What kind of thing a node is.")]
public enum NodeKind
{
    [Description("An armed or political group that decides for itself.")]
    Faction,

    [Description("Several actors under a common label that stay actors.")]
    Coalition,

    [Description("A country and its government.")]
    State,

    [Description("Any other body.")]
    Organization,

    [Description("A person.")]
    Person,

    [Description("A meeting that actors attend or stay away from.")]
    Meeting,

    [Description("A peace process, of which meetings are rounds.")]
    Process,

    [Description("A page, broadcast or message that carries claims.")]
    Document,

    [Description("Whoever publishes documents.")]
    Outlet,

    [Description("What one speaker asserted on one occasion.")]
    Claim,
}
