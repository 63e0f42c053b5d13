using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using ConflictGraph.Server.GraphQL.Executing;
using GraphQL.Execution;
using GraphQL.SystemTextJson;

namespace ConflictGraph.Server.GraphQL;

/// <summary>Writes answers as JSON. Letters of any script stand as themselves.</summary>
public sealed class AnswerSerializer(IErrorInfoProvider errors) : GraphQLSerializer(Configure, errors)
{
    /// <summary>Writes into memory, at once and without waiting for anybody who reads.</summary>
    public void Write<T>(IBufferWriter<byte> to, T value)
    {
        using var json = new Utf8JsonWriter(to, new JsonWriterOptions { Encoder = SerializerOptions.Encoder, SkipValidation = true });
        JsonSerializer.Serialize(json, value, SerializerOptions);
    }

    private static void Configure(JsonSerializerOptions options)
    {
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.Converters.Add(new LevelDataConverter());
    }
}
