using ConflictGraph.Server.GraphQL.Preparing;
using ConflictGraph.Server.GraphQL.Reading;
using ConflictGraph.Server.Http.Answers;
using ConflictGraph.Server.Http.Documents;

namespace ConflictGraph.Server.Tests.Remembering;

/// <summary>For tests of what stays behind: what may stay is soon full, so that anything more is a leak.</summary>
internal static class SmallMemories
{
    public static IServiceCollection RememberLittle(this IServiceCollection services) => services
        .Configure<PreparingOptions>(options => options.DocumentCache = 1)
        .Configure<DocumentOptions>(options => options.PersistedQueries = 1)
        .Configure<AnswerOptions>(options => options.AnswerCache = 1)
        .Configure<ReadingOptions>(options => options.VerdictCache = 1);
}
