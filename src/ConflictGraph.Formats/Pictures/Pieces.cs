namespace ConflictGraph.Formats.Pictures;

/// <summary>Gathers what is written until it is worth handing on, so that writers need not wait after each word.</summary>
internal sealed class Pieces(Stream output)
{
    private const int HandedOnAt = 64 * 1024;

    /// <summary>What is written to.</summary>
    public MemoryStream Buffer { get; } = new(2 * HandedOnAt);

    /// <summary>Hands on what there is if it is much.</summary>
    /// <param name="flush">Brings into the buffer what the writer holds back itself.</param>
    public ValueTask HandOnAsync(Action flush, CancellationToken cancellation)
    {
        if (Buffer.Length < HandedOnAt)
            return ValueTask.CompletedTask;
        flush();
        return new(RestAsync(cancellation));
    }

    /// <summary>Hands on what there is.</summary>
    public async Task RestAsync(CancellationToken cancellation)
    {
        await output.WriteAsync(Buffer.GetBuffer().AsMemory(0, (int)Buffer.Length), cancellation);
        Buffer.SetLength(0);
    }
}
