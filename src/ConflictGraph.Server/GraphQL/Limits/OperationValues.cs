using System.Collections;
using GraphQLParser.AST;

namespace ConflictGraph.Server.GraphQL.Limits;

/// <summary>What stands in the arguments of an operation, its variables filled in.</summary>
public sealed class OperationValues(GraphQLOperationDefinition operation, Inputs? variables)
{
    /// <summary>True if a variable has been looked at, so that another request with the same document may ask for something else.</summary>
    public bool VaryByVariables { get; private set; }

    /// <returns>The number as it came, or its digits; null where there is none, or the null of the language.</returns>
    public object? Of(GraphQLField field, string argument) => Written(field, argument) switch
    {
        GraphQLIntValue number => (ReadOnlyMemory<char>)number.Value,
        GraphQLVariable variable => Given(variable),
        _ => null,
    };

    /// <summary>How many elements a list has; one where it is no list.</summary>
    public int Count(GraphQLField field, string argument) => Written(field, argument) switch
    {
        GraphQLListValue list => list.Values?.Count ?? 0,
        GraphQLVariable variable => Given(variable) switch { string => 1, ICollection list => list.Count, _ => 1 },
        _ => 1,
    };

    private object? Given(GraphQLVariable variable)
    {
        VaryByVariables = true;
        if (variables is not null && variables.TryGetValue(variable.Name.StringValue, out var given))
            return given;
        foreach (var declared in operation.Variables?.Items ?? [])
        {
            if (declared.Variable.Name.Value == variable.Name.Value)
                return declared.DefaultValue is GraphQLIntValue number ? (ReadOnlyMemory<char>)number.Value : null;
        }
        return null;
    }

    private static GraphQLValue? Written(GraphQLField field, string argument)
    {
        foreach (var given in field.Arguments?.Items ?? [])
        {
            if (given.Name.Value == argument)
                return given.Value;
        }
        return null;
    }
}
