using GraphQLParser.AST;

namespace ConflictGraph.Server.GraphQL.Errors;

/// <summary>A value that a scalar does not take.</summary>
/// <param name="takes">What it takes.</param>
/// <param name="literal">Where the value stands in the document; null if it came by a variable.</param>
public sealed class MalformedValueException(string takes, object? given, GraphQLValue? literal = null) : FormatException
{
    /// <summary>The longest value that a message shows.</summary>
    private const int ShownLength = 60;

    public GraphQLValue? Literal => literal;

    /// <summary>What a caller calls the value: input.claims.3.statedAt; null as long as nobody has found it.</summary>
    public string? Name { get; set; }

    public override string Message => $"{(Name is null ? "It" : $"'{Name}'")} takes {takes}, not {Shown}.";

    private string Shown => given?.ToString() is not { } text ? "null" : text.Length <= ShownLength ? $"'{text}'" : $"'{text[..ShownLength]}…'";
}
