using ConflictGraph.Server.GraphQL;
using ConflictGraph.Server.GraphQL.Executing;
using GraphQL;
using GraphQL.Execution;
using GraphQLParser.AST;

namespace ConflictGraph.Server.Tests.Executing;

/// <summary>What the schema of the product has no case of, or only one that is hard to come by: each is answered as the library does.</summary>
public sealed class LevelStrategyTests
{
    [Theory]
    [InlineData("{ thing { name } things { name } }")]
    [InlineData("{ thing { missing } }")]
    [InlineData("{ thing { must } beside: __typename }")]
    [InlineData("{ mustThing { must } beside: __typename }")]
    [InlineData("{ things { must name } beside: __typename }")]
    [InlineData("{ mayThings { must name } beside: __typename }")]
    [InlineData("{ thing { below { below { must } name } } }")]
    [InlineData("{ thing { fails name } }")]
    [InlineData("{ thing { failsLater name } }")]
    [InlineData("{ thing { wrong name } }")]
    [InlineData("{ thing { noList name } }")]
    [InlineData("{ thing { later laterStill nested mayBeNull } }")]
    [InlineData("{ thing { manyLater { name } manyLaterStill { name later } } things { later } }")]
    [InlineData("{ either { __typename ... on Thing { name } ... on Other { size } } }")]
    [InlineData("{ neither { __typename } name: __typename }")]
    [InlineData("{ thing { echo(word: \"a\") other: echo echo2: echo(word: \"b\") path } things { echo path } }")]
    [InlineData("{ thing { above { below { above } } } }")]
    [InlineData("{ empty { name } nothing { name } }")]
    [InlineData("{ thing { sub { name alias: __typename } } }")]
    public async Task It_answers_as_the_library_does(string query)
    {
        var (levels, library) = (await AskAsync(query, EngineOptions.Levels), await AskAsync(query, EngineOptions.Library));
        Assert.Equal(library.Data, levels.Data);
        Assert.Equal(library.Errors, levels.Errors);
    }

    /// <summary>The library finds that out when it writes the answer, and then there is none.</summary>
    [Fact]
    public async Task A_list_that_fails_while_it_is_read_is_an_error_of_its_field()
    {
        var (data, errors) = await AskAsync("{ thing { failsInList name } }", EngineOptions.Levels);
        Assert.Equal("""{"data":{"thing":{"failsInList":null,"name":"thing 3"}}}""", data);
        Assert.StartsWith("thing.failsInList ", Assert.Single(errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_waits_for_is_not_gone_on_with()
    {
        using var stopping = new CancellationTokenSource();
        var services = Services(EngineOptions.Levels, () => stopping.Cancel());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => services.GetRequiredService<IDocumentExecuter<OddSchema>>().ExecuteAsync(new ExecutionOptions
        {
            Query = "{ stop thing { later } }", CancellationToken = stopping.Token, RequestServices = services,
        }));
    }

    [Fact]
    public async Task A_short_document_cannot_fill_the_memory_with_its_plans()
    {
        var fragments = string.Concat(Enumerable.Range(0, 8).Select(i => $"fragment F{i} on Thing {{ a{i}: below {{ ...F{i + 1} }} b{i}: below {{ ...F{i + 1} }} }} "));
        var query = $"{{ thing {{ ...F0 }} }} {fragments} fragment F8 on Thing {{ name }}";
        var room = new Room(PlansOfDocument.MostFields(query.Length));
        Assert.Equal((await AskAsync(query, EngineOptions.Library)).Data, (await AskAsync(query, EngineOptions.Levels)).Data);
        Assert.False(room.TryTake(1 << 9));
    }

    private static async Task<(string Data, string[] Errors)> AskAsync(string query, string engine)
    {
        var services = Services(engine, () => { });
        var result = await services.GetRequiredService<IDocumentExecuter<OddSchema>>().ExecuteAsync(new ExecutionOptions { Query = query, RequestServices = services });
        var errors = (result.Errors ?? []).Select(error => $"{string.Join('.', error.Path ?? [])} {error.Message} {error.InnerException?.GetType().Name} {string.Join(' ', error.Locations ?? [])}");
        result.Errors = null;
        return (services.GetRequiredService<AnswerSerializer>().Serialize(result), [.. errors.Order(StringComparer.Ordinal)]);
    }

    private static ServiceProvider Services(string engine, Action stop) => new ServiceCollection()
        .AddSingleton(new OddSchema(stop))
        .AddSingleton(provider => new AnswerSerializer(new ErrorInfoProvider()))
        .AddGraphQL(builder => builder.AddExecutionStrategy<ExecutionStrategy>(_ => engine == EngineOptions.Library ? new ParallelExecutionStrategy() : new LevelStrategy(new Plans()), OperationType.Query))
        .BuildServiceProvider();
}
