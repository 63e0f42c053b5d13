using System.Collections;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace ConflictGraph.Server.GraphQL.Executing;

/// <summary>
/// One execution of a plan. What can be resolved at once is resolved first, over all levels; what waits for a batch waits together, so that each round asks the
/// store for all that is known to be needed.
/// </summary>
internal sealed class LevelRun(ExecutionContext context, LevelStrategy strategy, Planner planner)
{
    /// <summary>After how many objects it looks whether somebody still waits for the answer.</summary>
    private const int ObjectsAtATime = 256;

    private readonly Queue<Column> _toResolve = new();
    private readonly Completion _completion = new(context, planner);
    private List<Waiting> _waiting = [];

    public async Task<Rows> RunAsync(PlannedSelection plan)
    {
        var root = new Rows(plan, [context.RootValue], null, null);
        Open(root);
        while (true)
        {
            while (_toResolve.TryDequeue(out var column))
                Resolve(column);
            if (_waiting.Count == 0)
                break;
            await RoundAsync();
        }
        await _completion.FinishAsync((column, place) => new FieldContext(context, strategy, column) { Place = place });
        return root;
    }

    private void Open(Rows rows)
    {
        foreach (var field in rows.Selection.Fields)
            _toResolve.Enqueue(_completion.Open(rows, field));
    }

    private void Resolve(Column column)
    {
        FieldContext? own = null;
        var view = column.Field.Resolver as IViewResolver;
        for (var place = 0; place < column.Values.Length; place++)
        {
            if (place % ObjectsAtATime == 0)
                context.CancellationToken.ThrowIfCancellationRequested();
            try
            {
                column.Values[place] = view is null ? Resolve(column, place, ref own) : view.Of(column.Of!.Sources[place]);
            }
            catch (Exception failure) when (_completion.IsOwn(failure))
            {
                _completion.Fail(column, place, failure);
            }
        }
        Complete(column);
    }

    /// <summary>What a resolver gives that needs a context. What is made of it later may hold the context, which then serves nobody else.</summary>
    private object? Resolve(Column column, int place, ref FieldContext? own)
    {
        var given = own ?? new FieldContext(context, strategy, column);
        given.Place = place;
        var resolving = column.Field.Resolver.ResolveAsync(given);
        var value = resolving.IsCompletedSuccessfully ? resolving.Result : resolving.AsTask();
        own = Waiting.IsComing(value) || value is IEnumerable and not (string or ICollection) ? null : given;
        return value;
    }

    /// <summary>Goes on with a column whose values are all there; another one joins the next round.</summary>
    private void Complete(Column column)
    {
        if (Waiting.For(column) is { } waiting)
        {
            _waiting.Add(waiting);
            return;
        }
        if (column.Type.Kind == PlannedKind.Leaf)
            _completion.OfLeaves(column);
        else if (column.Type.Kind == PlannedKind.List)
            Complete(_completion.OfLists(column));
        else
        {
            foreach (var rows in _completion.OfObjects(column))
                Open(rows);
        }
    }

    private async Task RoundAsync()
    {
        var round = _waiting;
        _waiting = [];
        // All of them join their batches before any is waited for.
        foreach (var waiting in round)
            waiting.Start(_completion, context.CancellationToken);
        foreach (var waiting in round)
        {
            await waiting.TakeAsync(_completion);
            Complete(waiting.Column);
        }
    }
}
