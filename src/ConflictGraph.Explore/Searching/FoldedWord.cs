namespace ConflictGraph.Explore.Searching;

/// <summary>A word as it is looked up.</summary>
/// <param name="Plain">In small Latin letters and digits, whatever script it is written in.</param>
/// <param name="Sound">The consonants that all transliterations of it share, for what is spelt by ear.</param>
/// <param name="IsUnvowelled">True for a script that writes no short vowels, so that only the consonants can be compared.</param>
/// <param name="IsWeak">True for articles and the like, which say nothing by themselves.</param>
internal readonly record struct FoldedWord(string Plain, string Sound, bool IsUnvowelled, bool IsWeak);
