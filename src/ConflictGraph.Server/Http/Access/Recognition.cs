namespace ConflictGraph.Server.Http.Access;

/// <summary>How callers are recognised.</summary>
[Flags]
public enum Recognition
{
    /// <summary>Not at all: whoever gets here may do everything.</summary>
    None = 0,

    /// <summary>By coming from this machine.</summary>
    Loopback = 1,

    /// <summary>By an API key.</summary>
    Keys = 2,

    /// <summary>By a token that an authority has signed.</summary>
    Jwt = 4,
}
