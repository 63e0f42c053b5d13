namespace ConflictGraph.Server.GraphQL.Errors;

/// <summary>A value that a scalar does not take. The message says what it takes.</summary>
public sealed class MalformedValueException(string takes, object? given) : FormatException($"It takes {takes}, not {Shown(given)}.")
{
    private static string Shown(object? given) => given?.ToString() is not { } text ? "null" : text.Length <= 60 ? $"'{text}'" : $"'{text[..60]}…'";
}
