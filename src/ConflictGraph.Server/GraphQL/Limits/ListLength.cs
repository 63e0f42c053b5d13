using System.Globalization;
using GraphQLParser.AST;

namespace ConflictGraph.Server.GraphQL.Limits;

/// <summary>How many elements a list may show: as many as its arguments ask for, and otherwise as many as is usual.</summary>
public static class ListLength
{
    /// <summary>The most that any field shows.</summary>
    private const int Most = 5_000;

    /// <summary>What lists that nobody bounds usually show: the claims behind a position, the coalitions of an actor.</summary>
    private const int Usual = 3;

    /// <summary>The same of those that hold up to 500 by default: the actors on one side of a meeting.</summary>
    private const int UsualOfLong = 50;

    private static readonly string[] Bounds = ["first", "last"];

    /// <summary>What the field asks for, for itself or for the lists underneath; null if it has no argument for it.</summary>
    public static double? Asked(FieldType declared, GraphQLField field, OperationValues values)
    {
        if (declared.Arguments is not { Count: > 0 } arguments)
            return null;
        double? asked = null;
        foreach (var name in Bounds)
        {
            if (arguments.Find(name) is null)
                continue;
            asked ??= -1;
            if (values.Of(field, name) is { } given)
                asked = Math.Max(asked.Value, Number(given));
        }
        if (asked is null && arguments.Find("ids") is not null)
            return values.Count(field, "ids");
        return asked < 0 ? WhenAbsent(arguments) : asked;
    }

    /// <summary>What a list shows that has no argument for it.</summary>
    public static double Unasked(double? inherited) => inherited ?? Usual;

    private static double WhenAbsent(QueryArguments arguments) => arguments.Find("first")?.DefaultValue switch
    {
        int and >= PageArguments.MaximumCount => UsualOfLong,
        int standard and < PageArguments.MaximumCount => arguments.Find("around") is not null ? standard : Math.Min(standard, Usual),
        _ => PageArguments.DefaultCount,
    };

    private static double Number(object given) => given switch
    {
        int number => Math.Clamp(number, 0, Most),
        ReadOnlyMemory<char> text => double.TryParse(text.Span, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 0, Most) : Most,
        _ => Most,
    };
}
