namespace ConflictGraph.Server.GraphQL.Limits;

/// <summary>Keeps an answer from telling the same thing a thousand times.</summary>
public static class ReportedErrors
{
    /// <summary>Leaves the first so many errors, with one more that says that there are others.</summary>
    public static ExecutionResult Capped(this ExecutionResult result, int most)
    {
        if (result.Errors is not { } errors || errors.Count <= most)
            return result;
        var told = new ExecutionErrors();
        foreach (var error in errors.Take(most - 1))
            told.Add(error);
        told.Add(LimitErrors.More(most));
        result.Errors = told;
        return result;
    }
}
