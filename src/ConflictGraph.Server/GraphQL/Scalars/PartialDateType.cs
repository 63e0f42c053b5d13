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
        GraphQLStringValue text => ParseValue(text.Value.ToString()),
        GraphQLNullValue => null,
        IHasValueNode other => throw new MalformedValueException(PartialDateFormat.Forms, other.Value),
        _ => throw new MalformedValueException(PartialDateFormat.Forms, value.Kind),
    };

    public override object? ParseValue(object? value) =>
        value is null || value is string text && PartialDateFormat.HasForm(text) ? value
        : throw new MalformedValueException(PartialDateFormat.Forms, value);

    public override object? Serialize(object? value) => value switch
    {
        null => null,
        PartialDate date => date.ToString(),
        _ => ThrowSerializationError(value),
    };
}
