using System.Collections;
using System.Globalization;

namespace ConflictGraph.Server.GraphQL;

/// <summary>Reads the arguments that many fields share, and says what each takes.</summary>
public static class ArgumentValues
{
    /// <summary>All that this request reads.</summary>
    public static Readings Readings(this IResolveFieldContext context) => context.RequestServices!.GetRequiredService<Readings>();

    /// <summary>The argument as the scalars and inputs made it; null if it is absent.</summary>
    public static T? Given<T>(this IResolveFieldContext context, string name) =>
        context.Arguments is { } arguments && arguments.TryGetValue(name, out var argument) && argument.Value is T value ? value : default;

    /// <summary>A text or an id, which a client may also write as a number; null if it is absent.</summary>
    public static string? Text(this IResolveFieldContext context, string name) =>
        context.Given<object>(name) is { } value ? Convert.ToString(value, CultureInfo.InvariantCulture) : null;

    /// <summary>A list of ids, as long as any list may be.</summary>
    /// <exception cref="RequestError">There are too many.</exception>
    public static IReadOnlyList<string> Ids(this IResolveFieldContext context, string name)
    {
        string[] ids = [.. context.Given<IEnumerable>(name)!.Cast<object>().Select(id => Convert.ToString(id, CultureInfo.InvariantCulture)!)];
        return ids.Length <= PageArguments.MaximumCount ? ids
            : throw RequestError.BadArgument($"'{name}' takes at most {PageArguments.MaximumCount} ids, not {ids.Length}.");
    }

    /// <summary>Some words of an enumeration; null if the argument is absent.</summary>
    public static IReadOnlyList<TWord>? Words<TWord>(this IResolveFieldContext context, string name) where TWord : struct, Enum =>
        context.Given<IEnumerable>(name)?.Cast<TWord>().ToArray();

    /// <exception cref="RequestError">The text is not a slug.</exception>
    public static string Slug(this IResolveFieldContext context, string name) => Slug(context.Text(name)!, name);

    /// <exception cref="RequestError">The text is not a slug.</exception>
    public static string Slug(string text, string argument) =>
        Domain.Slug.IsValid(text) ? text : throw RequestError.InvalidId(argument, "a slug, without a moment");

    /// <exception cref="RequestError">The number is out of bounds.</exception>
    public static int First(this IResolveFieldContext context) =>
        PageArguments.Checked(context.Given<int?>("first"), "first") ?? (int)context.FieldDefinition.Arguments!.Find("first")!.DefaultValue!;

    /// <exception cref="RequestError">The arguments do not make a page.</exception>
    public static PageArguments Page(this IResolveFieldContext context, string order) => PageArguments.Of(
        context.Given<int?>("first"), context.Text("after"), context.Given<int?>("last"), context.Text("before"), order);

    /// <summary>The reading of the moment that the field asks about.</summary>
    /// <exception cref="RequestError">A date is none that a calendar has.</exception>
    public static Lookup<MomentReading> Moment(this IResolveFieldContext context) =>
        context.Readings().At(context.Instant("at"), context.Instant("knownAt"));

    /// <summary>The thing that an id names, at the moment that the id carries or that stands beside it.</summary>
    /// <exception cref="RequestError">The text is not an id, or there are two moments.</exception>
    public static Lookup<TView?> Find<TView>(this IResolveFieldContext context, string id, string argument) where TView : View
    {
        var node = NodeId.Parse(id, argument);
        if (!node.HasMoment)
            return context.Moment().Then(reading => reading.Find<TView>(node.Slug));
        if (context.Text("at") is not null || context.Text("knownAt") is not null)
            throw RequestError.BadArgument($"'{argument}' carries a moment, so 'at' and 'knownAt' may not stand beside it.");
        return context.Readings().At(node.At, node.KnownAt).Then(reading => reading.Find<TView>(node.Slug));
    }

    /// <summary>The instant that a date means; null if it is absent.</summary>
    /// <exception cref="RequestError">No calendar has that date.</exception>
    public static Instant? Instant(this IResolveFieldContext context, string name) => DateArgument.Read(context.Text(name), name)?.LastMoment;
}
