namespace ConflictGraph.Server.GraphQL.Reading;

/// <summary>A value that is there.</summary>
public sealed class Known<T>(T known) : Lookup<T>
{
    public override bool TryGet(out T value)
    {
        value = known;
        return true;
    }

    public override Task<Lookup<T>> StepAsync(CancellationToken cancellation) => Task.FromResult<Lookup<T>>(this);
}
