using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace ConflictGraph.Server.Http.Requests;

/// <summary>Variables and extensions as the library takes them, out of JSON that was read already.</summary>
public static class RequestInputs
{
    private const int LongestNumber = 100;

    /// <exception cref="HttpRefusal">A number in it is too long to be one.</exception>
    public static Inputs Of(JsonElement fields) => new(Fields(fields));

    private static Dictionary<string, object?> Fields(JsonElement element)
    {
        var fields = new Dictionary<string, object?>();
        foreach (var field in element.EnumerateObject())
            fields[field.Name] = Value(field.Value);
        return fields;
    }

    private static object? Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Fields(element),
        JsonValueKind.Array => List(element),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => Number(element),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static List<object?> List(JsonElement element)
    {
        var list = new List<object?>(element.GetArrayLength());
        foreach (var one in element.EnumerateArray())
            list.Add(Value(one));
        return list;
    }

    /// <summary>The smallest kind of number that holds it whole.</summary>
    private static object Number(JsonElement element)
    {
        if (element.TryGetInt32(out var number))
            return number;
        if (element.TryGetInt64(out var large))
            return large;
        var text = element.GetRawText();
        if (text.Length > LongestNumber)
            throw HttpRefusal.BadRequest($"A number in the request has more than {LongestNumber} digits.");
        return BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : element.GetDouble();
    }
}
