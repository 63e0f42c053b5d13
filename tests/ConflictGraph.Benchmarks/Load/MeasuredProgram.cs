using System.Diagnostics;
using ConflictGraph.Embedded;
using ConflictGraph.Server.GraphQL;
using ConflictGraph.Server.GraphQL.Callers;
using GraphQL;
using GraphQL.Transport;

namespace ConflictGraph.Benchmarks.Load;

/// <summary>What runs in a process that is measured: the real server; or an endpoint that executes and does nothing else; or one that only reads and writes.</summary>
public static class MeasuredProgram
{
    public const string Caches = "caches";
    public const string NoCaches = "no-caches";

    public static async Task<int> RunAsync(string kind, bool hasCaches, string[] options)
    {
        _ = Task.Run(TellUseAsync);
        return kind switch
        {
            Driven.Server => await ServeAsync(hasCaches, [.. options, "--urls", "http://127.0.0.1:0", "--limit-rate", "0"]),
            Driven.Executer => await RunAsync(kind, await ExecuterAsync(hasCaches, options[0])),
            Driven.Bare => await RunAsync(kind, Bare()),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "It is server, executer or bare."),
        };
    }

    private static async Task<int> ServeAsync(bool hasCaches, string[] options)
    {
        if (!hasCaches)
        {
            Environment.SetEnvironmentVariable("CONFLICTGRAPH_ANSWER_CACHE", "0");
            Environment.SetEnvironmentVariable("CONFLICTGRAPH_VERDICT_CACHE", "0");
        }
        return await (Task<int>)typeof(Execution).Assembly.EntryPoint!.DeclaringType!.GetMethod("<Main>$", System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!.Invoke(null, [options])!;
    }

    private static async Task<Action<WebApplication>> ExecuterAsync(bool hasCaches, string folder)
    {
        var store = EmbeddedStore.Open(new EmbeddedOptions { Folder = folder }, TimeProvider.System);
        var services = Services.Over(store, hasCaches);
        var (execution, serializer) = (services.GetRequiredService<Execution>(), services.GetRequiredService<IGraphQLTextSerializer>());
        await execution.RunAsync(new GraphQLRequest { Query = "{ __typename }" }, Caller.Trusted, CancellationToken.None);
        return app => app.MapPost("/graphql", async (HttpContext context) =>
        {
            var request = await serializer.ReadAsync<GraphQLRequest>(context.Request.Body, context.RequestAborted);
            var result = await execution.RunAsync(request!, Caller.Trusted, context.RequestAborted);
            context.Response.ContentType = "application/json; charset=utf-8";
            await serializer.WriteAsync(context.Response.Body, result, context.RequestAborted);
        });
    }

    /// <summary>Reads the body, and writes what it was told to by PUT.</summary>
    private static Action<WebApplication> Bare()
    {
        var answer = ReadOnlyMemory<byte>.Empty;
        return app =>
        {
            app.MapPut("/graphql", async (HttpContext context) => answer = await ReadAsync(context.Request));
            app.MapPost("/graphql", async (HttpContext context) =>
            {
                await ReadAsync(context.Request);
                context.Response.ContentType = "application/json; charset=utf-8";
                context.Response.ContentLength = answer.Length;
                await context.Response.Body.WriteAsync(answer, context.RequestAborted);
            });
        };
    }

    private static async Task<byte[]> ReadAsync(HttpRequest request)
    {
        var body = new byte[(int)request.ContentLength!.Value];
        await request.Body.ReadExactlyAsync(body);
        return body;
    }

    private static async Task<int> RunAsync(string kind, Action<WebApplication> map)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        map(app);
        await app.StartAsync();
        Console.WriteLine($"{kind} is ready at {app.Urls.First()}/graphql");
        await app.WaitForShutdownAsync();
        return 0;
    }

    private static async Task TellUseAsync()
    {
        while (await Console.In.ReadLineAsync() is "used")
        {
            using var process = Process.GetCurrentProcess();
            Console.WriteLine(FormattableString.Invariant($"used {GC.GetTotalAllocatedBytes()} {process.TotalProcessorTime.Ticks} {process.PeakWorkingSet64}"));
        }
    }
}
