using GraphQLParser;

namespace ConflictGraph.Server.GraphQL.Scalars;

/// <summary>The words of an enumeration, of which there are so few that looking through them is fast.</summary>
internal sealed class WordList : EnumValuesBase
{
    private readonly List<EnumValueDefinition> _words = [];

    public override int Count => _words.Count;

    public override void Add(EnumValueDefinition value) => _words.Add(value);

    public override EnumValueDefinition? FindByName(ROM name)
    {
        foreach (var word in _words)
        {
            if (name.Span.SequenceEqual(word.Name))
                return word;
        }
        return null;
    }

    public override EnumValueDefinition? FindByValue(object? value)
    {
        foreach (var word in _words)
        {
            if (Equals(word.Value, value))
                return word;
        }
        return null;
    }

    public override IEnumerator<EnumValueDefinition> GetEnumerator() => _words.GetEnumerator();
}
