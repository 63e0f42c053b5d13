using ConflictGraph.Server.GraphQL.Executing;
using ConflictGraph.Server.Hosting;

namespace ConflictGraph.Server.GraphQL.Preparing;

/// <summary>What is done with documents before they are executed.</summary>
public sealed class PreparingOptions
{
    public const string On = "on";
    public const string Off = "off";

    private const int BytesInMegabyte = 1024 * 1024;

    /// <summary>Memory for documents that were read and found to be valid, in MB; 0 for none.</summary>
    public int DocumentCache { get; set; } = 16;

    /// <summary>Whether the schema tells about itself.</summary>
    public string Introspection { get; set; } = On;

    public long Bytes => (long)DocumentCache * BytesInMegabyte;

    public bool TellsSchema => Introspection == On;

    /// <summary>What a document takes when it was read, measured on the examples: about forty times its text, and what its plans may.</summary>
    public static long BytesOf(string text) => 40L * text.Length + 1_000 + PlansOfDocument.BytesOf(text);

    /// <exception cref="StartException">A value is none that it takes.</exception>
    public void Check()
    {
        if (DocumentCache is < 0 or > 4096)
            throw new StartException($"--document-cache takes 0 to 4096 MB, not {DocumentCache}.", StartException.WrongUsage);
        if (Introspection is not (On or Off))
            throw new StartException($"--introspection takes {On} or {Off}, not '{Introspection}'.", StartException.WrongUsage);
    }
}
