using System.ComponentModel;

namespace ConflictGraph.Server.GraphQL.Callers;

/// <summary>What a caller may do. Each role includes those before it.</summary>
[Description("What a caller may do. Each role includes those before it.")]
public enum Role
{
    [Description("Asks and watches.")]
    Reader,

    [Description("Records and retracts, too.")]
    Recorder,

    [Description("Ranks and merges, too: decides what others read.")]
    Curator,

    [Description("Takes the whole journal, backs it up, verifies it and loads archives, too.")]
    Administrator,
}
