using System.Globalization;
using System.Text;
using System.Text.Json;
using ConflictGraph.Server.Commands;

namespace ConflictGraph.Benchmarks.Load;

/// <summary>A query of which there are as many requests as one likes.</summary>
/// <param name="Variables">Those of the request with a number.</param>
public sealed record Question(string Name, string Query, Func<int, object> Variables)
{
    /// <summary>The question that asks for nothing, beside which the others are held.</summary>
    public const string Nothing = "nothing";

    /// <summary>
    /// What is asked of a generated world. The meetings have at least 40 positions but not thousands of claims, and so have those that lie between the
    /// two hops; the other questions take actors of every popularity.
    /// </summary>
    /// <exception cref="ArgumentException">The world is too small for it.</exception>
    public static IReadOnlyList<Question> About(Generation world)
    {
        var some = new Subjects(world);
        return
        [
            new(Nothing, "{ __typename }", i => new { at = At(i) }),
            new("actor", "query ($id: ID!, $at: PartialDate) { actor(id: $id, at: $at) { id kind name aliases description } }", i => new { id = some.Actor(i), at = At(i) }),
            new("meeting",
                """
                query ($id: ID!, $at: PartialDate) { meeting(id: $id, at: $at) { name positions(first: 40) { nodes {
                  actor { name } side participation status decidedBy { name } because credibility independentOrigins exposure since
                  accepted { slug statedAt speakerName evidence { document { title outlet { name } } } } } } } }
                """, i => new { id = some.Meeting(i), at = At(i) }),
            new("two hops",
                "query ($id: ID!, $at: PartialDate) { actor(id: $id, at: $at) { name positions(first: 5) { nodes { side meeting { name attending(first: 20) { actor { name } because } } } } } }",
                i => new { id = some.Traveller(i), at = At(i) }),
            new("list",
                """
                query ($meeting: ID!, $at: PartialDate) { claims(filter: { meeting: $meeting, capacities: [THIRD_PARTY_NAMED] }, orderBy: STATED_DESC, first: 20, at: $at) {
                  totalCount pageInfo { hasNextPage endCursor } nodes { slug sentence statedAt } } }
                """, i => new { meeting = some.Meeting(i), at = At(i) }),
            new("neighbourhood",
                "query ($id: ID!, $at: PartialDate) { graph(around: [$id], hops: 3, first: 100, at: $at) { truncated nodes { slug label kind } edges { key kind from to } } }",
                i => new { id = some.Actor(i), at = At(i) }),
            new("path", "query ($from: ID!, $to: ID!, $at: PartialDate) { paths(from: $from, to: $to, at: $at) { hops nodes { slug label } } }",
                i => new { from = some.Actor(i), to = some.Actor(i + 7), at = At(i) }),
        ];
    }

    /// <summary>The body of the request with a number. Another number asks for another moment, so that nothing that is remembered serves it.</summary>
    public byte[] Body(int number) => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { query = Query, variables = Variables(number) }));

    /// <summary>After all that was claimed, so that everything counts.</summary>
    private static string At(int number) => new DateTime(2021, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(number).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
