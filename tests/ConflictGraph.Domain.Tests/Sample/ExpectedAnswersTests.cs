using System.Text.Json.Nodes;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Tests.Sample;

/// <summary>The answers on the sample that were worked out by hand from the rules.</summary>
public class ExpectedAnswersTests
{
    private static readonly (string Name, Side Side)[] Lists =
    [
        ("attending", Side.Attending), ("stayingAway", Side.StayingAway), ("undecided", Side.Undecided),
        ("notInvited", Side.NotInvited), ("contested", Side.Contested),
    ];

    public static TheoryData<string> Names() => [.. Checks().Select(check => check["name"]!.GetValue<string>())];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_sample_answers_as_worked_out_by_hand(string name)
    {
        var check = Checks().Single(one => one["name"]!.GetValue<string>() == name);
        var meeting = check["meeting"]!.GetValue<string>();
        var resolver = await ResolverForAsync(check);
        var positions = resolver.Positions(meeting);
        foreach (var (list, side) in Lists)
        {
            var expected = check["expect"]![list]!.AsArray().Select(slug => slug!.GetValue<string>()).Order(StringComparer.Ordinal).ToList();
            var actual = positions.Where(position => position.Side == side).Select(position => position.Actor).Order(StringComparer.Ordinal).ToList();
            if (check["mayAlsoInclude"]!.GetValue<bool>())
                Assert.Empty(expected.Except(actual));
            else
                Assert.Equal(expected, actual);
        }
        foreach (var (actor, fields) in check["positions"]!.AsObject())
        {
            foreach (var (field, value) in fields!.AsObject())
                AssertIsOneOf(value, FieldOf(resolver.PositionOf(meeting, actor), field), $"{actor}.{field}");
        }
    }

    private static async Task<Resolver> ResolverForAsync(JsonNode check)
    {
        var knownAt = check["knownAt"]?.GetValue<string>() is { } known ? PartialDateFormat.Parse(known).LastMoment : (Instant?)null;
        return new(await SampleCase.ReadAsync(knownAt), PartialDateFormat.Parse(check["at"]!.GetValue<string>()).LastMoment);
    }

    private static string? FieldOf(Position position, string field) => field switch
    {
        "side" => Constant(position.Side),
        "participation" => position.Participation is { } value ? Constant(value) : null,
        "status" => Constant(position.Status),
        "decidedBy" => Constant(position.DecidedBy),
        "credibility" => Constant(position.Credibility),
        "independentOrigins" => position.IndependentOrigins.ToString(System.Globalization.CultureInfo.InvariantCulture),
        "stance" => position.Stance is { } stance ? Constant(stance) : null,
        _ => throw new ArgumentException($"The check has a field '{field}' that is not compared.", nameof(field)),
    };

    private static void AssertIsOneOf(JsonNode? expected, string? actual, string what)
    {
        var values = expected is JsonArray several ? several.Select(Written).ToList() : [Written(expected)];
        Assert.True(values.Contains(actual), $"{what} is {actual ?? "null"}, not {string.Join(" or ", values.Select(value => value ?? "null"))}");
    }

    private static string? Written(JsonNode? node) => node?.ToString();

    private static string Constant<T>(T value) where T : struct, Enum =>
        string.Concat(value.ToString().Select((letter, index) => (index > 0 && char.IsUpper(letter) ? "_" : "") + char.ToUpperInvariant(letter)));

    private static IEnumerable<JsonNode> Checks() =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Sample", "astana-2017.expected.json")))!.AsArray().Select(check => check!);
}
