using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ConflictGraph.Benchmarks.Load;

/// <summary>A query of which there are as many requests as one likes.</summary>
/// <param name="Variables">Those of the request with a number.</param>
public sealed record Question(string Name, string Query, Func<int, object> Variables)
{
    private const int Actors = 1_950;
    private const int FirstActor = 50;
    private const int Meetings = 300;

    public static IReadOnlyList<Question> All { get; } =
    [
        new("nothing", "{ __typename }", i => new { at = At(i) }),
        new("actor", "query ($id: ID!, $at: PartialDate) { actor(id: $id, at: $at) { id kind name aliases description } }", i => new { id = Actor(i), at = At(i) }),
        new("meeting",
            """
            query ($id: ID!, $at: PartialDate) { meeting(id: $id, at: $at) { name positions(first: 40) { nodes {
              actor { name } side participation status decidedBy { name } because credibility independentOrigins exposure since
              accepted { slug statedAt speakerName evidence { document { title outlet { name } } } } } } } }
            """, i => new { id = Meeting(i), at = At(i) }),
        new("two hops",
            "query ($id: ID!, $at: PartialDate) { actor(id: $id, at: $at) { name positions(first: 5) { nodes { side meeting { name attending(first: 20) { actor { name } because } } } } } }",
            i => new { id = Actor(i), at = At(i) }),
        new("list",
            """
            query ($meeting: ID!, $at: PartialDate) { claims(filter: { meeting: $meeting, capacities: [THIRD_PARTY_NAMED] }, orderBy: STATED_DESC, first: 20, at: $at) {
              totalCount pageInfo { hasNextPage endCursor } nodes { slug sentence statedAt } } }
            """, i => new { meeting = Meeting(i), at = At(i) }),
        new("neighbourhood",
            "query ($id: ID!, $at: PartialDate) { graph(around: [$id], hops: 3, first: 100, at: $at) { truncated nodes { slug label kind } edges { key kind from to } } }",
            i => new { id = Actor(i), at = At(i) }),
        new("path", "query ($from: ID!, $to: ID!, $at: PartialDate) { paths(from: $from, to: $to, at: $at) { hops nodes { slug label } } }", i => new { from = Actor(i), to = Actor(i + 7), at = At(i) }),
    ];

    /// <summary>The body of the request with a number. Another number asks for another moment, so that nothing that is remembered serves it.</summary>
    public byte[] Body(int number) => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { query = Query, variables = Variables(number) }));

    private static string Actor(int number) => $"actor/{FirstActor + number * 37 % Actors}";

    private static string Meeting(int number) => $"meeting/{number % Meetings}";

    private static string At(int number) => new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(number).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
