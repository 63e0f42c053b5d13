using GraphQL.Execution;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace ConflictGraph.Server.GraphQL.Executing;

/// <summary>What went wrong with single values.</summary>
internal sealed class Failures(ExecutionContext context)
{
    private List<(Column Column, int Place, Exception Failure)>? _failures;

    public bool IsEmpty => _failures is null;

    public void Add(Column column, int place, Exception failure) => (_failures ??= []).Add((column, place, failure));

    /// <summary>Makes errors for the client of them, each with its place in the operation and in the answer.</summary>
    public async Task TellAsync(Func<Column, int, IResolveFieldContext> contextOf)
    {
        foreach (var (column, place, failure) in _failures!)
        {
            var error = failure as ExecutionError ?? await ErrorOfAsync(column, place, failure, contextOf);
            error.AddLocation(column.Field.Selected, context.Document);
            error.Path = column.PathOf(place);
            context.Errors.Add(error);
        }
    }

    private async Task<ExecutionError> ErrorOfAsync(Column column, int place, Exception failure, Func<Column, int, IResolveFieldContext> contextOf)
    {
        if (context.ThrowOnUnhandledException)
            throw failure;
        var (told, message) = (failure, $"Error trying to resolve field '{column.Field.Key}'.");
        if (context.UnhandledExceptionDelegate is { } answer)
        {
            var unhandled = new UnhandledExceptionContext(context, column.Of is null ? null : contextOf(column, place), failure);
            await answer(unhandled);
            (told, message) = (unhandled.Exception, unhandled.ErrorMessage ?? message);
        }
        return told as ExecutionError ?? new UnhandledError(message, told);
    }
}
