using GraphQLParser.AST;

namespace ConflictGraph.Server.GraphQL.Limits;

/// <summary>
/// Walks a document once and says how much it holds. Each fragment is measured once, however often it is spread, so that a short document that spreads to
/// millions of fields costs as little as it is short.
/// </summary>
public sealed class Measure
{
    private const int LongestNumber = 100;

    private readonly Dictionary<GraphQLFragmentDefinition, Extent?> _fragments = new(ReferenceEqualityComparer.Instance);

    private readonly Spreads _spreads;

    /// <exception cref="RequestError">A fragment spreads itself, a number is too long to be one, or a string is none.</exception>
    public Measure(GraphQLDocument document, Spreads spreads)
    {
        _spreads = spreads;
        foreach (var definition in document.Definitions)
        {
            if (definition is GraphQLOperationDefinition operation)
                Extent += Of(operation.SelectionSet) + DirectivesIn(operation.Directives) + VariablesIn(operation);
        }
        // What no operation spreads is looked at by the validation nevertheless.
        foreach (var definition in document.Definitions)
        {
            if (definition is GraphQLFragmentDefinition fragment && !_fragments.ContainsKey(fragment))
                Extent += Of(fragment);
        }
    }

    /// <summary>All that the operations hold, and the fragments that none of them spreads.</summary>
    public Extent Extent { get; }

    /// <summary>True if the schema is asked about itself.</summary>
    public bool Introspects { get; private set; }

    private Extent Of(GraphQLFragmentDefinition fragment)
    {
        if (_fragments.TryGetValue(fragment, out var known))
        {
            return known ?? throw new RequestError(
                RequestErrorCode.FragmentCycle, $"The fragment '{fragment.FragmentName.Name.StringValue}' spreads itself, perhaps by way of others.");
        }
        _fragments[fragment] = null;
        var extent = Of(fragment.SelectionSet) + DirectivesIn(fragment.Directives);
        _fragments[fragment] = extent;
        return extent;
    }

    private Extent Of(GraphQLSelectionSet? set)
    {
        var extent = default(Extent);
        foreach (var selection in set?.Selections ?? [])
            extent += Of(selection);
        return extent;
    }

    private Extent Of(ASTNode selection) => new Extent(1, 0, 0, 0, 0) + (selection switch
    {
        GraphQLField field => Of(field),
        GraphQLInlineFragment inline => (Of(inline.SelectionSet) + DirectivesIn(inline.Directives)).Within(isField: false),
        GraphQLFragmentSpread spread => ((_spreads.Find(spread) is { } fragment ? Of(fragment) : default) + DirectivesIn(spread.Directives)).Within(isField: false),
        _ => default,
    });

    private Extent Of(GraphQLField field)
    {
        Introspects |= field.Name.Value == "__schema" || field.Name.Value == "__type";
        Check(field.Arguments);
        return (Of(field.SelectionSet) + DirectivesIn(field.Directives) + new Extent(0, field.Alias is null ? 0 : 1, 0, 0, 0)).Within(isField: true);
    }

    private static Extent VariablesIn(GraphQLOperationDefinition operation)
    {
        var extent = default(Extent);
        foreach (var variable in operation.Variables?.Items ?? [])
        {
            extent += DirectivesIn(variable.Directives);
            Check(variable.DefaultValue);
        }
        return extent;
    }

    private static Extent DirectivesIn(GraphQLDirectives? directives)
    {
        foreach (var directive in directives?.Items ?? [])
            Check(directive.Arguments);
        return new(0, 0, directives?.Count ?? 0, 0, 0);
    }

    /// <summary>What cannot be written as UTF-8, and is no text.</summary>
    private static bool HasHalfCharacter(ReadOnlySpan<char> text)
    {
        for (var half = text.IndexOfAnyInRange('\uD800', '\uDFFF'); half >= 0; half = text.IndexOfAnyInRange('\uD800', '\uDFFF'))
        {
            if (half + 1 == text.Length || !char.IsSurrogatePair(text[half], text[half + 1]))
                return true;
            text = text[(half + 2)..];
        }
        return false;
    }

    private static void Check(GraphQLArguments? arguments)
    {
        foreach (var argument in arguments?.Items ?? [])
            Check(argument.Value);
    }

    private static void Check(GraphQLValue? value)
    {
        switch (value)
        {
            case GraphQLIntValue { Value.Length: > LongestNumber } or GraphQLFloatValue { Value.Length: > LongestNumber }:
                throw LimitErrors.LongNumber(LongestNumber);
            case GraphQLStringValue text when HasHalfCharacter(text.Value.Span):
                throw new RequestError(RequestErrorCode.Syntax, "A string in the document holds half of a character: \\uD800 to \\uDFFF only come in pairs.");
            case GraphQLListValue list:
                foreach (var element in list.Values ?? [])
                    Check(element);
                break;
            case GraphQLObjectValue fields:
                foreach (var field in fields.Fields ?? [])
                    Check(field.Value);
                break;
        }
    }
}
