using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Embedded.Journaling;

/// <summary>Dates as they are written everywhere; days, which are most of them, without going through a string.</summary>
internal sealed class DateConverter : JsonConverter<PartialDate>
{
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public static PartialDate Read(ref Utf8JsonReader reader)
    {
        var bytes = reader.TokenType == JsonTokenType.String ? reader.ValueSpan : throw new JsonException("A date is not a text.");
        if (bytes.Length == 10 && bytes[4] == '-' && bytes[7] == '-'
            && Number(bytes[..4]) is > 0 and var year && Number(bytes[5..7]) is >= 1 and <= 12 and var month
            && Number(bytes[8..]) is > 0 and var day && day <= DateTime.DaysInMonth(year, month))
            return PartialDate.OfDay(year, month, day);
        return PartialDateFormat.TryParse(reader.GetString()!, out var date) ? date : throw new JsonException("A date is malformed.");
    }

    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    private static int Number(ReadOnlySpan<byte> digits) =>
        !digits.ContainsAnyExceptInRange((byte)'0', (byte)'9') && Utf8Parser.TryParse(digits, out int number, out _) ? number : 0;
}
