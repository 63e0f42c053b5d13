using GraphQL.Execution;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace ConflictGraph.Server.GraphQL.Executing;

/// <summary>The variables of an operation in a document that was found to be valid, with their types looked up once. What is out of the ordinary is left to the library.</summary>
internal sealed class KnownVariables
{
    private readonly Declared[] _declared;

    public KnownVariables(GraphQLOperationDefinition operation, ISchema schema) =>
        _declared = [.. (operation.Variables?.Items ?? []).Select(definition => new Declared(definition, definition.Type.GraphTypeFromType(schema)!))];

    /// <returns>Null where some are given as lists, as objects or as null, are missing, or are not what they have to be.</returns>
    public Variables? Read(Inputs? given)
    {
        if (_declared.Length == 0)
            return Variables.None;
        var variables = new Variables();
        foreach (var declared in _declared)
        {
            if (given is not null && given.TryGetValue(declared.Name, out var value))
            {
                if (declared.Scalar is null || value is null || Parsed(declared.Scalar, value) is not { } parsed)
                    return null;
                variables.Add(new Variable(declared.Name, declared.Definition) { Value = parsed });
            }
            else if (declared.Default is { } standing)
                variables.Add(new Variable(declared.Name, declared.Definition) { Value = standing.Value, IsDefault = true });
            else if (declared.IsRequired)
                return null;
            else
                variables.Add(new Variable(declared.Name, declared.Definition));
        }
        return variables;
    }

    private static object? Parsed(ScalarGraphType scalar, object value)
    {
        try
        {
            return scalar.ParseValue(value);
        }
        catch (Exception malformed) when (malformed is InvalidOperationException or FormatException or ArgumentException or OverflowException or ExecutionError or MalformedValueException)
        {
            // The library says what is wrong with it.
            return null;
        }
    }

    private sealed class Declared(GraphQLVariableDefinition definition, IGraphType type)
    {
        public string Name { get; } = definition.Variable.Name.StringValue;

        public GraphQLVariableDefinition Definition => definition;

        public bool IsRequired { get; } = type is NonNullGraphType;

        /// <summary>Its type, if that is a scalar or an enumeration.</summary>
        public ScalarGraphType? Scalar { get; } = (type is NonNullGraphType required ? required.ResolvedType : type) as ScalarGraphType;

        public ArgumentValue? Default { get; } = definition.DefaultValue is { } value ? ExecutionHelper.CoerceValue(type, value) : null;
    }
}
