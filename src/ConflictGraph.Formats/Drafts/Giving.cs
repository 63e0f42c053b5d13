using ConflictGraph.Domain.Recording;

namespace ConflictGraph.Formats.Drafts;

/// <summary>Gives a field of an input. Interfaces have no conversions of their own, so that lists go through here.</summary>
internal static class Giving
{
    public static Given<T> Of<T>(T? value) => value;

    /// <summary>Given where there is something.</summary>
    public static Given<T> IfAny<T>(T? value) where T : class => value is null ? default(Given<T>) : value;
}
