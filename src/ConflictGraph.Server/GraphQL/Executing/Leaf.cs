using System.Text.Encodings.Web;
using System.Text.Json;

namespace ConflictGraph.Server.GraphQL.Executing;

/// <summary>Turns what a resolver gives into what is written, as its scalar does. What is what it should be already is passed by.</summary>
internal sealed class Leaf
{
    private readonly ScalarGraphType _scalar;
    private readonly Type? _passed;

    /// <summary>The words of an enumeration by their values, encoded once; null for other scalars.</summary>
    private readonly Dictionary<object, object>? _words;

    public Leaf(ScalarGraphType scalar)
    {
        _scalar = scalar;
        _passed = PassedBy(scalar);
        if (scalar is not EnumerationGraphType enumeration)
            return;
        _words = [];
        foreach (var word in enumeration.Values)
        {
            if (word.Value is { } value)
                _words.TryAdd(value, JsonEncodedText.Encode(word.Name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping));
        }
    }

    /// <returns>What is written; null where the scalar says so.</returns>
    /// <exception cref="InvalidOperationException">The scalar cannot show the value.</exception>
    public object? Shown(object value) =>
        value.GetType() == _passed ? value
        : _words is not null && _words.TryGetValue(value, out var word) ? word
        : _scalar.Serialize(value);

    /// <summary>The type of values that a scalar of the library shows as they are; null if there is none.</summary>
    private static Type? PassedBy(ScalarGraphType scalar) => scalar switch
    {
        _ when scalar.GetType() == typeof(StringGraphType) || scalar.GetType() == typeof(IdGraphType) => typeof(string),
        _ when scalar.GetType() == typeof(IntGraphType) => typeof(int),
        _ when scalar.GetType() == typeof(BooleanGraphType) => typeof(bool),
        _ => null,
    };
}
