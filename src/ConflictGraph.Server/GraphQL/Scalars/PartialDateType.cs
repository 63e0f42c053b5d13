using GraphQLParser.AST;

namespace ConflictGraph.Server.GraphQL.Scalars;

/// <summary>Dates. In an input only the form is checked here; whether a calendar has the day is for whoever reads it.</summary>
public sealed class PartialDateType : ScalarGraphType
{
    public PartialDateType()
    {
        Name = "PartialDate";
        Description = "An instant, or a date known only to the day, month or year: 2017-01-18T09:30:00Z, 2017-01-18, 2017-01, 2017. "
            + "It stands for the whole span that it names; days are UTC.";
    }

    public override bool CanParseLiteral(GraphQLValue value) => true;

    public override bool CanParseValue(object? value) => true;

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue text => Parsed(text.Value.ToString(), value),
        GraphQLNullValue => null,
        IHasValueNode other => throw new MalformedValueException(PartialDateFormat.Forms, other.Value, value),
        _ => throw new MalformedValueException(PartialDateFormat.Forms, value.Kind, value),
    };

    public override object? ParseValue(object? value) => value is null ? null : Parsed(value, null);

    public override object? Serialize(object? value) => value switch
    {
        null => null,
        PartialDate date => date.ToString(),
        _ => ThrowSerializationError(value),
    };

    private static string Parsed(object value, GraphQLValue? literal) =>
        value is string text && PartialDateFormat.HasForm(text) ? text : throw new MalformedValueException(PartialDateFormat.Forms, value, literal);
}
