using System.Globalization;
using System.Text;
using GraphQL;
using GraphQL.Types;

namespace ConflictGraph.Server.Tests.Fuzzing;

/// <summary>Operations that the schema takes, or nearly: whatever fields there are, with whatever stands in their arguments.</summary>
internal sealed class RandomOperation(ISchema schema, Random random)
{
    private const int Deepest = 6;

    private static readonly string[] Texts =
    [
        "", "a", "ahrar-al-sham", "astana-1", "astana-1@2017-01-20T00:00:00Z", "astana-1@2017-01-20T00:00:00Z~2017-01-18T00:00:00Z", "a@~", "@", "~", "جبهة النصرة", "Ахрар", "\u0301\u0301", "🕊",
        "2017", "2017-13", "2017-02-30", "9999-12-31T23:59:59.999Z", "0000", "-1", "1e9", "null", "%00", "../..", "' OR 1=1 --", "<script>", "outlet/reuters", "NaN", new string('z', 300),
    ];

    private static readonly string[] Ids = ["ahrar-al-sham", "astana-1", "astana-2", "astana", "turkey", "mohammad-alloush", "astana-1@2017-01-20T00:00:00.000Z", "syrian-armed-opposition", "fuzz"];
    private static readonly string[] Dates = ["2017", "2017-01", "2017-01-20", "2017-01-24T12:00:00Z", "2026-01-01T00:00:00Z", "0001-01-01", "9999"];
    private static readonly int[] Numbers = [1, 2, 3, 5, 8, 50, 1, 2, 3, 5, -1, 0, 500, 501, 5_000, 5_001, int.MaxValue, int.MinValue];

    /// <summary>A document of one operation.</summary>
    public string Write()
    {
        var (word, root) = random.Next(8) == 0 ? ("mutation", schema.Mutation!) : ("query", schema.Query);
        return $"{word} {{ {Selection(root, 0)} }}";
    }

    private string Selection(IGraphType type, int depth)
    {
        if (type is UnionGraphType union)
        {
            var of = union.PossibleTypes.ElementAt(random.Next(union.PossibleTypes.Count));
            return $"__typename ... on {of.Name} {{ {Selection(of, depth + 1)} }}";
        }
        var fields = ((IComplexGraphType)type).Fields.Where(field => depth < Deepest || IsLeaf(field.ResolvedType!)).ToList();
        var selection = new StringBuilder("__typename ");
        for (var left = random.Next(1, 4); left > 0 && fields.Count > 0; left--)
            selection.Append(Field(fields[random.Next(fields.Count)], depth));
        return selection.ToString();
    }

    private string Field(FieldType field, int depth)
    {
        var arguments = string.Join(' ', (field.Arguments ?? []).Where(argument => argument.ResolvedType is NonNullGraphType ? random.Next(30) > 0 : random.Next(3) == 0)
            .Select(argument => $"{argument.Name}: {Value(argument.ResolvedType!, 0)}"));
        var below = IsLeaf(field.ResolvedType!) ? "" : $" {{ {Selection(field.ResolvedType!.GetNamedType(), depth + 1)} }}";
        return $"f{random.Next(1_000_000)}: {field.Name}{(arguments.Length > 0 ? $"({arguments})" : "")}{below} ";
    }

    private string Value(IGraphType type, int depth) => type switch
    {
        _ when random.Next(60) == 0 => "null",
        NonNullGraphType required => Value(required.ResolvedType!, depth),
        ListGraphType list => $"[{string.Join(' ', Enumerable.Range(0, random.Next(4)).Select(_ => Value(list.ResolvedType!, depth)))}]",
        EnumerationGraphType words => words.Values.ElementAt(random.Next(words.Values.Count)).Name,
        IInputObjectGraphType input => Fields(input, depth),
        IntGraphType => Numbers[random.Next(Numbers.Length)].ToString(CultureInfo.InvariantCulture),
        BooleanGraphType => random.Next(2) == 0 ? "true" : "false",
        IdGraphType => Text(Ids, 5),
        StringGraphType => Text(Texts, 1),
        _ => Text(Dates, 40),
    };

    /// <param name="honest">How often it is one of these for each time that it is anything.</param>
    private string Text(string[] honestOnes, int honest) => $"\"{(random.Next(honest + 1) > 0 ? honestOnes[random.Next(honestOnes.Length)] : Texts[random.Next(Texts.Length)])}\"";

    private string Fields(IInputObjectGraphType input, int depth)
    {
        var given = input.Fields.Where(field => field.ResolvedType is NonNullGraphType ? random.Next(30) > 0 : depth < Deepest && random.Next(3) == 0);
        return $"{{{string.Join(' ', given.Select(field => $"{field.Name}: {Value(field.ResolvedType!, depth + 1)}"))}}}";
    }

    private static bool IsLeaf(IGraphType type) => type.GetNamedType() is ScalarGraphType;
}
