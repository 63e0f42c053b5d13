using System.ComponentModel;

namespace ConflictGraph.Server.GraphQL.Actors;

[Description("The order of a list of actors.")]
public enum ActorOrder
{
    [Description("By name, A first.")]
    NameAsc,

    [Description("By name, Z first.")]
    NameDesc,

    [Description("By influence as it was measured last: the greatest betweenness first, then the greatest degree. By name until it has been measured.")]
    InfluenceDesc,
}
