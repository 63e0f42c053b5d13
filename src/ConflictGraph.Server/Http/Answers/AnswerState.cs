using System.Globalization;
using ConflictGraph.Server.GraphQL.Callers;

namespace ConflictGraph.Server.Http.Answers;

/// <summary>All that an answer hangs on beside what is asked.</summary>
/// <param name="Measured">The version whose influence was measured last; null where the answer does not tell of it.</param>
/// <param name="Now">The last boundary of time that was passed.</param>
public readonly record struct AnswerState(Head Head, long? Measured, Instant Now, string ContentType, Role? Role, string? Name)
{
    /// <summary>Differs where any of it does.</summary>
    public string Key => string.Create(
        CultureInfo.InvariantCulture, $"{Head.Version} {Head.RecordedAt} {Measured} {Now} {ContentType} {Role} {Name?.Length} {Name}\n");
}
