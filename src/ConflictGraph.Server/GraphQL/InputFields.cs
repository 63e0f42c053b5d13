using System.Collections;
using System.Globalization;

namespace ConflictGraph.Server.GraphQL;

/// <summary>Reads the fields of an input, and keeps apart what is absent and what is null.</summary>
public static class InputFields
{
    public static T? Get<T>(this IDictionary<string, object?> fields, string name) =>
        fields.TryGetValue(name, out var value) && value is T given ? given : default;

    /// <summary>A text or an id, which a client may also write as a number.</summary>
    public static string? Text(this IDictionary<string, object?> fields, string name) =>
        fields.TryGetValue(name, out var value) && value is not null ? Convert.ToString(value, CultureInfo.InvariantCulture) : null;

    /// <summary>A text that the schema requires.</summary>
    public static string Required(this IDictionary<string, object?> fields, string name) =>
        fields.Text(name) ?? throw new KeyNotFoundException(name);

    /// <summary>A list; null where it is absent or null.</summary>
    public static T[]? ListOrNull<T>(this IDictionary<string, object?> fields, string name) =>
        fields.Get<IEnumerable>(name)?.Cast<T>().ToArray();

    public static IReadOnlyList<T> List<T>(this IDictionary<string, object?> fields, string name) => fields.ListOrNull<T>(name) ?? [];

    /// <summary>A list of ids.</summary>
    public static IReadOnlyList<string> Texts(this IDictionary<string, object?> fields, string name) =>
        [.. fields.List<object>(name).Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)!)];

    /// <summary>A list for the store; null where it is absent or null.</summary>
    public static ValueList<T>? Values<T>(this IDictionary<string, object?> fields, string name) => fields.ListOrNull<T>(name)?.ToValueList();

    /// <summary>A slug; null where it is absent.</summary>
    /// <exception cref="RequestError">The text is not a slug.</exception>
    public static string? Slug(this IDictionary<string, object?> filter, string name) =>
        filter.Text(name) is { } text ? ArgumentValues.Slug(text, $"filter.{name}") : null;

    /// <summary>A date; null where it is absent.</summary>
    /// <exception cref="RequestError">No calendar has that date.</exception>
    public static PartialDate? Date(this IDictionary<string, object?> filter, string name) => DateArgument.Read(filter.Text(name), $"filter.{name}");

    /// <summary>A text that may be absent, which is another thing than null.</summary>
    public static Given<string> GivenText(this IDictionary<string, object?> fields, string name) =>
        fields.ContainsKey(name) ? fields.Text(name) : default(Given<string>);

    public static Given<T> Given<T>(this IDictionary<string, object?> fields, string name) =>
        fields.ContainsKey(name) ? fields.Get<T>(name) : default(Given<T>);

    public static Given<IReadOnlyList<T>> GivenList<T>(this IDictionary<string, object?> fields, string name) =>
        fields.ContainsKey(name) ? fields.ListOrNull<T>(name) : default(Given<IReadOnlyList<T>>);
}
