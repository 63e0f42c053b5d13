namespace ConflictGraph.Domain.Storage;

/// <summary>What is the matter with a store that cannot be read or written just now.</summary>
public enum StoreFault
{
    /// <summary>It does not answer, or the answer broke off.</summary>
    Unreachable,

    /// <summary>It does not answer in time.</summary>
    Slow,

    /// <summary>It has too much to do, or others wrote first again and again.</summary>
    Busy,

    /// <summary>It does not let us in: a wrong password, a missing right, no such database.</summary>
    Refused,

    /// <summary>It is read, and not written.</summary>
    ReadOnly,

    /// <summary>It is too old, or holds what this version does not understand.</summary>
    Unsupported,

    /// <summary>It failed in itself: a full disk, a damaged file.</summary>
    Broken,
}
