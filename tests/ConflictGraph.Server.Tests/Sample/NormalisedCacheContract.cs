using System.Text.Json.Nodes;
using ConflictGraph.Testing;

namespace ConflictGraph.Server.Tests.Sample;

/// <summary>A cache as Apollo Client keeps it, one entry for each type and id: two moments of one meeting never mix in it.</summary>
public abstract class NormalisedCacheContract(StoreKind kind)
{
    private const string Query =
        """
        query ($at: PartialDate, $knownAt: PartialDate) { meeting(id: "astana-1", at: $at, knownAt: $knownAt) {
          __typename id slug name attendance { __typename attending stayingAway inWords }
          process { __typename id name meetings { __typename id name } }
          positions(first: 500) { __typename nodes { __typename side because
            actor { __typename id name memberships { __typename because coalition { __typename id name } } positions { __typename nodes { __typename side meeting { __typename id name } } } }
            meeting { __typename id name }
            accepted { __typename id sentence statedAt evidence { __typename document { __typename id title outlet { __typename id name documents { __typename totalCount } } } } } } } } }
        """;

    [StoreFact]
    public async Task Two_moments_in_one_cache_give_back_what_each_was()
    {
        await using var sample = new SampleApi(kind);
        object[] moments =
        [
            new { at = "2017-01-16T20:00:00Z" }, new { at = "2017-01-24T12:00:00Z" }, new { at = "2017-01-24T12:00:00Z", knownAt = "2017-01-17T12:00:00Z" },
            new { knownAt = "2017-01-20" }, new { },
        ];
        var cache = new Dictionary<string, JsonObject>();
        var answers = new List<(JsonNode Answer, JsonNode Root)>();
        foreach (var moment in moments)
        {
            var answer = (await sample.Api.DataAsync(Query, moment))["meeting"]!;
            answers.Add((answer, Normalised(answer.DeepClone(), cache)!));
        }
        Assert.All(answers, pair => Assert.Equal(pair.Answer.ToJsonString(), Read(pair.Root, cache, pair.Answer)!.ToJsonString()));
        Assert.Equal(moments.Length, cache.Keys.Count(key => key.StartsWith("Meeting:astana-1", StringComparison.Ordinal) && !key.Contains("astana-2", StringComparison.Ordinal)));
    }

    /// <summary>Puts every object that has an id into the cache, over what is there, and leaves a reference in its place.</summary>
    private static JsonNode? Normalised(JsonNode? node, Dictionary<string, JsonObject> cache)
    {
        if (node is JsonArray list)
            return new JsonArray([.. list.Select(item => Normalised(item?.DeepClone(), cache))]);
        if (node is not JsonObject fields)
            return node;
        var flat = new JsonObject(fields.Select(field => KeyValuePair.Create(field.Key, Normalised(field.Value?.DeepClone(), cache))));
        if (flat["id"] is not { } id)
            return flat;
        var key = $"{flat["__typename"]}:{id}";
        if (!cache.TryGetValue(key, out var entry))
            cache[key] = entry = [];
        foreach (var (name, value) in flat)
            entry[name] = value?.DeepClone();
        return new JsonObject { ["__ref"] = key };
    }

    /// <summary>Reads an answer of the same shape back out of the cache.</summary>
    private static JsonNode? Read(JsonNode? node, Dictionary<string, JsonObject> cache, JsonNode? shape)
    {
        if (node is JsonArray list)
            return new JsonArray([.. list.Select((item, index) => Read(item, cache, shape!.AsArray()[index]))]);
        if (node is not JsonObject fields)
            return node?.DeepClone();
        var entry = fields["__ref"] is { } key ? cache[(string)key!] : fields;
        return new JsonObject(shape!.AsObject().Select(field => KeyValuePair.Create(field.Key, Read(entry[field.Key], cache, field.Value))));
    }
}
