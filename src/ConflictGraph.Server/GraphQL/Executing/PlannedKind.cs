namespace ConflictGraph.Server.GraphQL.Executing;

/// <summary>What a value is made of.</summary>
internal enum PlannedKind
{
    /// <summary>A scalar or a word of an enumeration.</summary>
    Leaf,
    List,

    /// <summary>An object whose type is known before it is there.</summary>
    Object,

    /// <summary>An object of one of several types: an interface or a union.</summary>
    Abstract,
}
