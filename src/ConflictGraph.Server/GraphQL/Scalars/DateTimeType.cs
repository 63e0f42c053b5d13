using GraphQLParser.AST;

namespace ConflictGraph.Server.GraphQL.Scalars;

/// <summary>Instants.</summary>
public sealed class DateTimeType : ScalarGraphType
{
    private const string Takes = "an instant with an offset (2017-01-18T09:30:00Z)";

    public DateTimeType()
    {
        Name = "DateTime";
        Description = "An instant, ISO 8601 with an offset: 2017-01-18T09:30:00Z; answers are in UTC, to the millisecond: 2017-01-18T09:30:00.000Z.";
    }

    public override bool CanParseLiteral(GraphQLValue value) => true;

    public override bool CanParseValue(object? value) => true;

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue text => Parsed(text.Value.ToString(), value),
        GraphQLNullValue => null,
        IHasValueNode other => throw new MalformedValueException(Takes, other.Value, value),
        _ => throw new MalformedValueException(Takes, value.Kind, value),
    };

    public override object? ParseValue(object? value) => value is null ? null : Parsed(value, null);

    public override object? Serialize(object? value) => value switch
    {
        null => null,
        Instant instant => instant.ToString(),
        _ => ThrowSerializationError(value),
    };

    private static Instant Parsed(object value, GraphQLValue? literal) =>
        value is string text && PartialDateFormat.TryParse(text, out var date) && date.Precision == Precision.Instant
            ? date.Start : throw new MalformedValueException(Takes, value, literal);
}
