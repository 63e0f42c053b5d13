namespace ConflictGraph.Embedded;

/// <summary>Why a store cannot be opened.</summary>
public enum JournalFault
{
    /// <summary>What the journal says is not what was written to it.</summary>
    Damaged,

    /// <summary>Another process has it open.</summary>
    Locked,

    /// <summary>A newer version of ConflictGraph wrote it.</summary>
    Newer,

    /// <summary>The file is some other program's database.</summary>
    Foreign,

    /// <summary>The folder cannot be made, read or written.</summary>
    Folder,
}
