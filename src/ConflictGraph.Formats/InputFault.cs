namespace ConflictGraph.Formats;

/// <summary>What is wrong with the form of a file, for programs.</summary>
public enum InputFault
{
    /// <summary>It is not JSON, or not CSV.</summary>
    Malformed,

    /// <summary>It ends in the middle.</summary>
    CutOff,

    /// <summary>It is not UTF-8.</summary>
    Encoding,

    /// <summary>One entry is longer than any entry may be.</summary>
    TooLong,

    /// <summary>A field stands twice in one object.</summary>
    DuplicateField,

    UnknownField,

    MissingField,

    /// <summary>The field takes another kind of value.</summary>
    WrongType,

    /// <summary>The field takes one of a few words, and this is none of them.</summary>
    UnknownWord,

    /// <summary>Half of a surrogate pair.</summary>
    Surrogate,
}
