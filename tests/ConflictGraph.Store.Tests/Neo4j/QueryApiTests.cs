using System.Text.Json;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Neo4j.Querying;
using ConflictGraph.Testing;

namespace ConflictGraph.Store.Tests.Neo4j;

[NeedsNeo4j]
[Collection(Neo4jTests.Collection)]
public sealed class QueryApiTests : IAsyncLifetime
{
    private static readonly Cypher Echo = new("RETURN $value AS value");
    private static readonly Cypher Keep = new("CREATE (n:Kept {name: $name}) RETURN n.name");
    private static readonly Cypher CountKept = new("MATCH (n:Kept) RETURN count(n)");

    private INeo4j _neo4j = null!;
    private QueryApi _api = null!;

    public async Task InitializeAsync()
    {
        _neo4j = await SharedNeo4j.EmptiedAsync();
        _api = new(_neo4j.Options());
    }

    public Task DisposeAsync()
    {
        _api.Dispose();
        return Task.CompletedTask;
    }

    [StoreFact]
    public async Task Numbers_of_64_bits_come_back_as_they_went()
    {
        foreach (var number in new[] { long.MinValue, -1, 0, 9_007_199_254_740_993, long.MaxValue })
            Assert.Equal(number, Assert.Single(await _api.ReadAsync(Echo, new { value = number }, row => row[0].GetInt64(), default)));
    }

    [StoreFact]
    public async Task Texts_come_back_as_they_went_and_are_never_part_of_a_statement()
    {
        foreach (var text in new[] { "", "'\"`\\ \n\r\t\0", "}) DETACH DELETE n //", "جبهة النصرة", "\U0001F54A\U0010FFFF", "$value" })
            Assert.Equal(text, Assert.Single(await _api.ReadAsync(Echo, new { value = text }, row => row[0].GetString(), default)));
    }

    [StoreFact]
    public async Task Nothing_comes_back_as_null()
    {
        Assert.Equal(JsonValueKind.Null, Assert.Single(await _api.ReadAsync(Echo, new { value = (string?)null }, row => row[0].ValueKind, default)));
    }

    [StoreFact]
    public async Task A_statement_that_fails_on_its_way_gives_no_rows_at_all()
    {
        var failed = await Assert.ThrowsAsync<QueryException>(
            () => _api.ReadAsync(new("UNWIND [1, 1, 0] AS divisor RETURN 1 / divisor"), null, row => row[0].GetInt64(), default));
        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", failed.Code);
    }

    [StoreFact]
    public async Task A_read_does_not_write()
    {
        await Assert.ThrowsAsync<QueryException>(() => _api.ReadAsync(Keep, new { name = "a" }, row => row[0].GetString(), default));
        Assert.Equal(0, await CountAsync());
    }

    [StoreFact]
    public async Task What_was_written_is_read()
    {
        Assert.Equal("a", Assert.Single(await _api.WriteAsync(Keep, new { name = "a" }, row => row[0].GetString(), isSafeToRepeat: false, default)));
        Assert.Equal(1, await CountAsync());
    }

    [StoreFact]
    public async Task A_wrong_password_is_told_without_the_password()
    {
        using var api = new QueryApi(new() { Url = _neo4j.Url, User = "neo4j", Password = "not-the-secret" });
        var refused = await UnavailableAsync(api);
        Assert.Equal(StoreFault.Refused, refused.Fault);
        Assert.DoesNotContain("not-the-secret", refused.ToString(), StringComparison.Ordinal);
    }

    [StoreFact]
    public async Task A_database_that_is_not_there_is_told()
    {
        using var api = new QueryApi(new() { Url = _neo4j.Url, User = _neo4j.User, Password = _neo4j.Password, Database = "elsewhere" });
        Assert.Equal("Neo4j has no database of the name that --neo4j-database gives.", (await UnavailableAsync(api)).Message);
    }

    [StoreFact]
    public async Task One_who_goes_away_is_not_waited_for()
    {
        using var cancelled = new CancellationTokenSource();
        var asking = _api.ReadAsync(new("UNWIND range(1, 100000000) AS one RETURN sum(one * one)"), null, row => row[0].GetInt64(), cancelled.Token);
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
    }

    private async Task<long> CountAsync() => Assert.Single(await _api.ReadAsync(CountKept, null, row => row[0].GetInt64(), default));

    private static Task<StoreUnavailableException> UnavailableAsync(QueryApi api) =>
        Assert.ThrowsAsync<StoreUnavailableException>(() => api.ReadAsync(Echo, new { value = 1 }, row => row[0].GetInt64(), default));
}
