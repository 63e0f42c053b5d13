using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ConflictGraph.Neo4j;
using ConflictGraph.Neo4j.Model;
using ConflictGraph.Neo4j.Querying;
using ConflictGraph.Neo4j.Reading.Paging;
using ConflictGraph.Testing;

namespace ConflictGraph.Store.Tests.Neo4j;

/// <summary>How the database means to run each statement that the store has: it looks nothing up by going through everything.</summary>
[NeedsNeo4j]
[Collection(Neo4jTests.Collection)]
public sealed class PlanTests : IAsyncLifetime
{
    private static readonly HttpClient Client = new() { Timeout = TimeSpan.FromMinutes(10) };
    private static readonly JsonSerializerOptions Deep = new() { MaxDepth = 1000 };
    private INeo4j _neo4j = null!;

    public async Task InitializeAsync()
    {
        _neo4j = await SharedNeo4j.EmptiedAsync();
        await using var store = Neo4jStore.Open(_neo4j.Options());
        await store.RefreshAsync(default);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [StoreFact]
    public async Task Every_statement_finds_its_rows_by_an_index()
    {
        var plans = new List<(string Name, List<string> Operators)>();
        foreach (var (name, statement) in Statements())
        {
            plans.Add((name, await OperatorsAsync(statement)));
        }
        Assert.True(plans.Count > 25, $"Only {plans.Count} statements were found.");
        var bad = plans.SelectMany(plan => plan.Operators.Where(IsBad).Select(bad => $"{plan.Name}: {bad}")).ToList();
        Assert.True(bad.Count == 0, string.Join('\n', bad));
    }

    [StoreFact]
    public async Task No_statement_is_answered_with_warnings()
    {
        foreach (var (name, statement) in Statements())
        {
            var answer = await ExplainAsync(statement);
            var warnings = answer.TryGetProperty("notifications", out var told) ? told.ToString() : "";
            Assert.False(warnings.Contains("Unknown", StringComparison.Ordinal), $"{name}: {warnings}");
            Assert.Subset(new HashSet<string>(Vocabulary.Properties), Names(statement, @"\.([a-z]\w*)\b(?!\()"));
            Assert.Subset(new HashSet<string>(Vocabulary.Relationships), Names(statement, @"[:|]([A-Z][A-Z_]+)\b"));
            Assert.Subset(new HashSet<string>(Vocabulary.Labels), Names(statement, @":([A-Z][a-z]\w+)"));
        }
    }

    /// <summary>The names in a statement that are written in some way, outside of its texts. Other tests may have made them known to the database.</summary>
    private static HashSet<string> Names(Cypher statement, [StringSyntax(StringSyntaxAttribute.Regex)] string pattern) =>
        [.. Regex.Matches(Regex.Replace(statement.Text, "'[^']*'", ""), pattern).Select(match => match.Groups[1].Value)];

    private static bool IsBad(string name) =>
        name.StartsWith("AllNodesScan", StringComparison.Ordinal) || name.StartsWith("CartesianProduct", StringComparison.Ordinal) || name.Contains("ByLabelScan", StringComparison.Ordinal)
        || name.Contains("AllRelationshipsScan", StringComparison.Ordinal);

    /// <summary>All that read and write; those that make constraints and indexes have no plan.</summary>
    private static IEnumerable<(string Name, Cypher Statement)> Statements()
    {
        foreach (var type in typeof(Neo4jStore).Assembly.GetTypes().Where(type => !type.ContainsGenericParameters && !type.Name.Contains("GraphSchema", StringComparison.Ordinal)))
        {
            foreach (var field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            {
                if (field.GetValue(null) is Cypher statement && !field.IsLiteral)
                    yield return ($"{type.Name}.{field.Name}", statement);
                if (field.FieldType == typeof(Lookup) && field.GetValue(null) is Lookup lookup)
                {
                    yield return ($"{type.Name}.{field.Name}.{nameof(lookup.Ascending)}", lookup.Ascending);
                    yield return ($"{type.Name}.{field.Name}.{nameof(lookup.Descending)}", lookup.Descending);
                    yield return ($"{type.Name}.{field.Name}.{nameof(lookup.Count)}", lookup.Count);
                }
            }
        }
    }

    private async Task<List<string>> OperatorsAsync(Cypher statement)
    {
        var operators = new List<string>();
        Walk((await ExplainAsync(statement)).GetProperty("queryPlan"), operators);
        return operators;
    }

    private async Task<JsonElement> ExplainAsync(Cypher statement)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_neo4j.Url, "db/neo4j/query/v2"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{_neo4j.User}:{_neo4j.Password}")));
        request.Content = JsonContent.Create(new { statement = "EXPLAIN " + statement.Text });
        using var response = await Client.SendAsync(request);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(Deep);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString() + statement.Text);
        return answer;
    }

    private static void Walk(JsonElement plan, List<string> operators)
    {
        operators.Add(plan.GetProperty("operatorType").GetString()!);
        foreach (var child in plan.GetProperty("children").EnumerateArray())
            Walk(child, operators);
    }
}
