using System.Text;
using System.Text.Json;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Formats.Json;

/// <summary>Reads one object of a file field by field, and says with the line what does not belong there.</summary>
internal ref struct EntryCursor
{
    private readonly ReadOnlySpan<byte> json;
    private readonly string file;
    private readonly long line;
    private Utf8JsonReader reader;

    /// <param name="json">One whole object in UTF-8.</param>
    /// <param name="line">The line on which it starts.</param>
    public EntryCursor(ReadOnlySpan<byte> json, string file, long line)
    {
        this.json = json;
        this.file = file;
        this.line = line;
        if (!System.Text.Unicode.Utf8.IsValid(json))
            throw new InputException(InputFault.Encoding, new(file, line), "The file takes UTF-8; here are bytes that are none. Save it as UTF-8.");
        reader = new(json, new JsonReaderOptions { MaxDepth = 32 });
        Field = "";
        Step();
    }

    /// <summary>The field whose value is read next.</summary>
    public string Field { get; private set; }

    public readonly bool IsNull => reader.TokenType == JsonTokenType.Null;

    /// <summary>Enters an object; its fields follow by <see cref="Next"/>.</summary>
    public readonly UInt128 Enter(string what) =>
        reader.TokenType == JsonTokenType.StartObject ? UInt128.Zero : throw Fail(InputFault.WrongType, $"{what} takes an object in braces.");

    /// <summary>Goes on to the value of the next field; false at the end of the object.</summary>
    /// <param name="seen">The fields that the object has had; 0 at its start.</param>
    public bool Next(ref UInt128 seen)
    {
        Step();
        if (reader.TokenType == JsonTokenType.EndObject)
            return false;
        var letters = reader.ValueSpan.Length <= 64 ? stackalloc char[64] : new char[reader.ValueSpan.Length];
        var (name, number) = FieldNames.Of(letters[..Letters(letters)]);
        Field = name;
        if (number >= 0 && (seen & (UInt128.One << number)) != 0)
            throw Fail(InputFault.DuplicateField, $"Each field stands once in an object; '{name}' stands twice.");
        if (number >= 0)
            seen |= UInt128.One << number;
        Step();
        return true;
    }

    public readonly InputException Unknown(string takes) =>
        Fail(InputFault.UnknownField, $"There is no field '{Shown(Field)}' here; an object like this takes {takes}.");

    public readonly T Needed<T>(T? value, string field) where T : class =>
        value ?? throw Fail(InputFault.MissingField, $"The field '{field}' is missing.");

    public readonly T Needed<T>(T? value, string field) where T : struct =>
        value ?? throw Fail(InputFault.MissingField, $"The field '{field}' is missing.");

    public readonly string Text() => OptionalText() ?? throw WrongType("a text in quotation marks");

    public readonly string? OptionalText()
    {
        if (IsNull)
            return null;
        if (reader.TokenType != JsonTokenType.String)
            throw WrongType("a text in quotation marks");
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            throw Fail(InputFault.Surrogate, $"{Field} takes text; here is half of a surrogate pair, which stands for no character.");
        }
    }

    public readonly bool Flag() => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw WrongType("true or false"),
    };

    public readonly int Number() =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number) ? number : throw WrongType("a whole number");

    public readonly T Word<T>() where T : struct, Enum
    {
        if (reader.TokenType != JsonTokenType.String)
            throw WrongType($"one of {Words<T>.All}");
        var letters = reader.ValueSpan.Length <= 64 ? stackalloc char[64] : new char[reader.ValueSpan.Length];
        var word = letters[..Letters(letters)];
        return Words<T>.TryRead(word, out var value) ? value
            : throw Fail(InputFault.UnknownWord, $"{Field} takes one of {Words<T>.All}; '{Shown(new(word))}' is none of them.");
    }

    public readonly T? OptionalWord<T>() where T : struct, Enum => IsNull ? null : Word<T>();

    public readonly Instant Instant()
    {
        var text = Text();
        return PartialDateFormat.TryParse(text, out var date) && date.Precision == Precision.Instant ? date.Start
            : throw Fail(InputFault.WrongType, $"{Field} takes an instant such as 2017-01-18T09:30:00Z; '{Shown(text)}' is none.");
    }

    /// <summary>Enters a list; its elements follow by <see cref="NextElement"/>.</summary>
    public readonly void EnterList()
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw WrongType("a list in brackets");
    }

    public bool NextElement()
    {
        Step();
        return reader.TokenType != JsonTokenType.EndArray;
    }

    public List<string> Texts()
    {
        EnterList();
        var texts = new List<string>();
        while (NextElement())
            texts.Add(Text());
        return texts;
    }

    /// <summary>Sees that nothing follows.</summary>
    public void End()
    {
        try
        {
            if (reader.Read())
                throw Fail(InputFault.Malformed, "After the closing brace comes something else.");
        }
        catch (JsonException)
        {
            throw Fail(InputFault.Malformed, "After the closing brace comes something else.");
        }
    }

    private readonly InputException WrongType(string takes) => Fail(InputFault.WrongType, $"{Field} takes {takes}; here is {Found()}.");

    private readonly string Found() => reader.TokenType switch
    {
        JsonTokenType.Null => "null",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.Number => "a number",
        JsonTokenType.String => "a text",
        JsonTokenType.StartArray => "a list",
        _ => "an object",
    };

    private readonly InputException Fail(InputFault fault, string message) => new(fault, PlaceAt((int)reader.TokenStartIndex), message);

    private readonly InputPlace PlaceAt(int index) => new(file, line + json[..Math.Min(index, json.Length)].Count((byte)'\n'));

    private readonly int Letters(Span<char> letters)
    {
        try
        {
            return reader.CopyString(letters);
        }
        catch (InvalidOperationException)
        {
            throw Fail(InputFault.Surrogate, "A name takes text; here is half of a surrogate pair, which stands for no character.");
        }
    }

    private void Step()
    {
        try
        {
            if (!reader.Read())
                throw Fail(InputFault.CutOff, "The object ends in the middle.");
        }
        catch (JsonException malformed)
        {
            throw new InputException(InputFault.Malformed, new(file, line + (malformed.LineNumber ?? 0)), "Here the file is not JSON: " + Reason(malformed));
        }
    }

    private static string Reason(JsonException malformed) => malformed.Message.Split(" LineNumber:", 2)[0];

    /// <summary>What a message shows of what was given: short, and nothing that a terminal would act on.</summary>
    private static string Shown(string given)
    {
        var shown = new StringBuilder();
        foreach (var rune in given.EnumerateRunes().Take(60))
            shown.Append(Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.Format ? "?" : rune.ToString());
        return shown.ToString();
    }
}
