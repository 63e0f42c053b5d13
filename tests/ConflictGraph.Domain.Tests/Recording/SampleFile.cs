using System.Text.Json;
using System.Text.Json.Serialization;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Tests.Recording;

/// <summary>The sample as drafts.</summary>
internal static class SampleFile
{
    public static RecordDraft Read()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "ConflictGraph.sln")))
            root = root.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds ConflictGraph.sln.");
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper), new Givens(), new Instants() },
        };
        using var sample = File.OpenRead(Path.Combine(root.FullName, "samples", "astana-2017.json"));
        return JsonSerializer.Deserialize<RecordDraft>(sample, options) ?? throw new InvalidDataException("The sample is empty.");
    }

    private sealed class Instants : JsonConverter<Instant>
    {
        public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Instant.Of(reader.GetDateTimeOffset());

        public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) => throw new NotSupportedException();
    }

    private sealed class Givens : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) =>
            typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Given<>);

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;

        private sealed class Of<T> : JsonConverter<Given<T>>
        {
            public override bool HandleNull => true;

            public override Given<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
                JsonSerializer.Deserialize<T>(ref reader, options);

            public override void Write(Utf8JsonWriter writer, Given<T> value, JsonSerializerOptions options) => throw new NotSupportedException();
        }
    }
}
