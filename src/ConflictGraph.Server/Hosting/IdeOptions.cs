namespace ConflictGraph.Server.Hosting;

/// <summary>What a browser finds at /graphql/.</summary>
public sealed class IdeOptions
{
    public const string BananaCakePop = "banana-cake-pop";
    public const string None = "none";

    /// <summary>Which IDE is served, or <see cref="None"/>.</summary>
    public string Ide { get; set; } = BananaCakePop;

    /// <exception cref="StartException">There is no such IDE.</exception>
    public IdeOptions Checked() =>
        Ide is BananaCakePop or None ? this : throw new StartException($"--ide takes {BananaCakePop} or {None}, not '{Ide}'.", StartException.WrongUsage);
}
