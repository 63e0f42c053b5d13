using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ConflictGraph.Embedded.Journaling.Bodies;

namespace ConflictGraph.Embedded.Journaling;

/// <summary>How bodies are written as JSON: compact, without what is absent, and strict about what it does not know.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    Converters = [typeof(DateConverter)])]
[JsonSerializable(typeof(RecordBody))]
[JsonSerializable(typeof(RetractBody))]
[JsonSerializable(typeof(RankBody))]
[JsonSerializable(typeof(MergeBody))]
[JsonSerializable(typeof(UndoMergeBody))]
internal sealed partial class JournalJson : JsonSerializerContext
{
    /// <summary>With strings shared as the converter does it.</summary>
    public static JournalJson Sharing(SlugConverter slugs) => new(new JsonSerializerOptions(Default.Options)
    {
        Converters = { slugs },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
