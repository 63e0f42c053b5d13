using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConflictGraph.Server.GraphQL.Executing;

/// <summary>Writes the data of an answer as JSON, without a tree in between.</summary>
internal sealed class LevelDataConverter : JsonConverter<LevelData>
{
    public override LevelData Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, LevelData value, JsonSerializerOptions options) => WriteObject(writer, value.Root, 0, options);

    private static void WriteObject(Utf8JsonWriter writer, Rows rows, int row, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var column in rows.Columns)
        {
            writer.WritePropertyName(column.Field.Key);
            WriteValue(writer, column, row, options);
        }
        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, Column column, int place, JsonSerializerOptions options)
    {
        if (column.Values[place] is not { } value)
            writer.WriteNullValue();
        else if (column.Type.Kind == PlannedKind.Leaf)
            WriteLeaf(writer, value, options);
        else if (column.Type.Kind == PlannedKind.List)
            WriteList(writer, column, place, options);
        else if (column.ObjectOf(place) is var (rows, row))
            WriteObject(writer, rows, row, options);
    }

    private static void WriteList(Utf8JsonWriter writer, Column column, int place, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        for (var item = column.Starts[place]; item < column.Starts[place + 1]; item++)
            WriteValue(writer, column.Items!, item, options);
        writer.WriteEndArray();
    }

    private static void WriteLeaf(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case string text:
                writer.WriteStringValue(text);
                break;
            case JsonEncodedText word:
                writer.WriteStringValue(word);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            default:
                JsonSerializer.Serialize(writer, value, value.GetType(), options);
                break;
        }
    }
}
