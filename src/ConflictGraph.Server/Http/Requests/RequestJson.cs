using System.Text.Json;
using System.Text.Unicode;
using GraphQL.Transport;

namespace ConflictGraph.Server.Http.Requests;

/// <summary>Reads requests in JSON. What is not known in them is passed over; what is known has to be of the right kind.</summary>
public static class RequestJson
{
    private const string Shape = "It takes an object with 'query', and perhaps 'variables', 'operationName' and 'extensions'.";

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <param name="mostInBatch">How many operations an array may hold.</param>
    /// <exception cref="HttpRefusal">It is not a request, nor a batch of them.</exception>
    public static Received Read(ReadOnlyMemory<byte> utf8, int mostInBatch)
    {
        if (!Utf8.IsValid(utf8.Span))
            throw HttpRefusal.BadRequest("The body is not in UTF-8.");
        return Checked("The body is not a request in JSON", Shape, () =>
        {
            using var json = JsonDocument.Parse(utf8, Strict);
            return json.RootElement.ValueKind == JsonValueKind.Array
                ? new Received(Batch(json.RootElement, mostInBatch), IsBatch: true, utf8)
                : Received.One(RequestBody.Checked(One(json.RootElement)), utf8);
        });
    }

    /// <exception cref="HttpRefusal">It is not a request.</exception>
    public static GraphQLRequest One(JsonElement request) => request.ValueKind != JsonValueKind.Object
        ? throw HttpRefusal.BadRequest($"The body is not a request. {Shape}")
        : new GraphQLRequest
        {
            Query = Text(request, "query"),
            OperationName = Text(request, "operationName") is { Length: > 0 } name ? name : null,
            DocumentId = Text(request, "documentId") ?? TextIfAny(request, "id") ?? TextIfAny(request, "doc_id"),
            Variables = Map(request, "variables"),
            Extensions = Map(request, "extensions"),
        };

    /// <summary>Reads an object out of a parameter of a URL.</summary>
    /// <exception cref="HttpRefusal">It is not an object in JSON.</exception>
    public static Inputs? Map(string name, string text) => Checked($"'{name}' is not JSON", "It takes an object.", () =>
    {
        using var json = JsonDocument.Parse(text, Strict);
        return Map(name, json.RootElement);
    });

    private static List<Received.Part> Batch(JsonElement array, int most)
    {
        var count = array.GetArrayLength();
        if (count == 0)
            throw HttpRefusal.BadRequest("The batch is empty.");
        if (most == 1)
            throw HttpRefusal.BadRequest("This server takes no batches: send one operation at a time.");
        if (count > most)
            throw new HttpRefusal(StatusCodes.Status413PayloadTooLarge, RequestErrorCode.TooLarge, $"The batch has {count} operations, and may have {most}.");
        var parts = new List<Received.Part>(count);
        foreach (var element in array.EnumerateArray())
        {
            if (element.ValueKind != JsonValueKind.Object)
                throw HttpRefusal.BadRequest($"The batch holds something that is not a request. {Shape}");
            parts.Add(PartIn(element));
        }
        return parts;
    }

    private static Received.Part PartIn(JsonElement element)
    {
        try
        {
            return new Received.Part(RequestBody.Checked(One(element)), null);
        }
        catch (HttpRefusal refusal)
        {
            return new Received.Part(null, refusal.Error);
        }
    }

    private static Inputs? Map(JsonElement request, string name) => request.TryGetProperty(name, out var value) ? Map(name, value) : null;

    private static Inputs? Map(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Object => RequestInputs.Of(value),
        _ => throw HttpRefusal.BadRequest($"'{name}' takes an object."),
    };

    private static string? Text(JsonElement request, string name) => !request.TryGetProperty(name, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        _ => throw HttpRefusal.BadRequest($"'{name}' takes a string."),
    };

    private static string? TextIfAny(JsonElement request, string name) =>
        request.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static T Checked<T>(string what, string takes, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (JsonException malformed) when (malformed.LineNumber is { } line)
        {
            throw HttpRefusal.BadRequest($"{what}, from line {line + 1} on. {takes}");
        }
        // Names that stand twice, and halves of characters, are told without a place.
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException or FormatException)
        {
            throw HttpRefusal.BadRequest($"{what}: a name stands in it twice, or a text that is not Unicode, or it nests too deeply. {takes}");
        }
    }
}
