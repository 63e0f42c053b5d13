namespace ConflictGraph.Server.GraphQL.Scalars;

/// <summary>
/// An enumeration by its words: WILL_NOT_ATTEND. The library's own is as good, but all of it would be compiled anew at each start, for each enumeration.
/// </summary>
public class WordsType<T> : EnumerationGraphType where T : struct, Enum
{
    public WordsType()
    {
        Name = typeof(T).Name;
        Description = typeof(T).Description();
        foreach (var name in Enum.GetNames(typeof(T)))
        {
            var member = typeof(T).GetField(name)!;
            Add(name.ToConstantCase(), Enum.Parse(typeof(T), name), member.Description(), member.ObsoleteMessage());
        }
    }

    public override object? ParseValue(object? value) => value is T ? Values.FindByValue(value)?.Value ?? ThrowValueConversionError(value) : base.ParseValue(value);

    public override bool CanParseValue(object? value) => value is T ? Values.FindByValue(value) is not null : base.CanParseValue(value);

    protected override EnumValuesBase CreateValues() => new WordList();
}
