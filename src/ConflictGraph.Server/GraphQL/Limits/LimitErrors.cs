using System.Globalization;

namespace ConflictGraph.Server.GraphQL.Limits;

/// <summary>What a client is told that goes beyond a limit: which, what it is, and what helps.</summary>
public static class LimitErrors
{
    public static RequestError TooLong(int length, int most) =>
        TooComplex($"The document has {Number(length)} characters, and may have {Number(most)} (--limit-document). Put long texts into variables.");

    public static RequestError TooManyTokens(int most) =>
        TooComplex($"The document has more than the {Number(most)} tokens that it may have (--limit-tokens). Put long lists into variables, or ask in several requests.");

    public static RequestError TooDeep(int depth, int most) =>
        TooComplex($"Fields stand {Number(depth)} deep within each other, and may stand {Number(most)} deep (--limit-depth). Ask for what lies deeper in another request, by its id.");

    /// <summary>The parser has given up.</summary>
    public static RequestError TooNested() => TooComplex("The document nests more deeply than is taken. Ask for what lies deeper in another request, by its id.");

    /// <param name="what">What there is too much of.</param>
    /// <param name="setting">The limit's name among the settings.</param>
    public static RequestError TooMany(string what, long count, int most, string setting) =>
        TooComplex($"The document has {Number(count)} {what} when its fragments are spread, and may have {Number(most)} (--limit-{setting}). Ask in several requests.");

    public static RequestError TooAlike(int most) =>
        TooComplex($"The same fields stand in one selection so often that more than {Number(most)} pairs of them would have to be compared. Write each field once.");

    public static RequestError TooCostly(long cost, int most) =>
        TooComplex($"The operation may cost {Number(cost)}, about as many objects as its answer may hold, and may cost {Number(most)} (--limit-cost). Ask for less with 'first', or in several requests.");

    public static RequestError LongNumber(int most) => TooComplex($"A number has more than {Number(most)} digits.");

    public static RequestError OutOfTime(int seconds) => new(
        RequestErrorCode.Timeout, $"The operation was stopped: it had not come to its end within the {seconds} seconds that it may take (--limit-time). Ask for less at a time.");

    public static RequestError Overloaded(int most) => new(
        RequestErrorCode.Overloaded, $"The server executes {Number(most)} operations at once (--limit-operations), and too many wait already. Try again in a moment.");

    public static RequestError NotIntrospected() => RequestError.Forbidden("This server does not tell its schema: introspection is switched off (--introspection). __typename is answered.");

    /// <summary>Stands in the place of all errors beyond those that are told.</summary>
    public static RequestError More(int most) => TooComplex($"There are more errors than the {Number(most)} that are told (--limit-errors).");

    private static RequestError TooComplex(string message) => new(RequestErrorCode.TooComplex, message);

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
