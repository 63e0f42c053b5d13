using ConflictGraph.Server.GraphQL.Limits;
using GraphQL.Execution;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using Microsoft.Extensions.Options;
using RequestError = ConflictGraph.Server.GraphQL.Errors.RequestError;

namespace ConflictGraph.Server.GraphQL.Preparing;

/// <summary>
/// Reads documents, and holds them to the limits before the library validates them: its validation is made for honest documents, and there are short ones
/// that would keep it busy for hours. Valid documents are remembered by their text.
/// </summary>
public sealed class Preparation(IDocumentBuilder parser, IOptions<DocumentLimits> limits, IOptions<PreparingOptions> options)
{
    /// <summary>How many pairs of fields the validation may compare.</summary>
    private const int MostPairs = 100_000;

    /// <summary>How deeply fragments may be spread within each other, fields counted too, for each level of fields that there may be.</summary>
    private const int NestingPerDepth = 4;

    private readonly BoundedMemory<string, Prepared> _known = new(options.Value.Bytes, (text, _) => PreparingOptions.BytesOf(text));

    public Prepared Prepare(string text)
    {
        if (_known.Find(text) is { } known)
            return known;
        try
        {
            return Read(text);
        }
        catch (RequestError refusal)
        {
            return Prepared.Refused(text, refusal);
        }
    }

    /// <summary>Remembers a document that was found to be valid.</summary>
    public void Remember(Prepared valid)
    {
        valid.IsValid = true;
        _known.Keep(valid.Text, valid);
    }

    private Prepared Read(string text)
    {
        var most = limits.Value;
        if (text.Length > most.Document)
            throw LimitErrors.TooLong(text.Length, most.Document);
        if (TokenCount.Exceeds(text, most.Tokens))
            throw LimitErrors.TooManyTokens(most.Tokens);
        if (Parsed(text) is not { } document)
            return Prepared.Malformed(text);
        var spreads = new Spreads(document);
        var measure = new Measure(document, spreads);
        Check(measure.Extent, most);
        if (Likenesses.In(document, spreads) > MostPairs)
            throw LimitErrors.TooAlike(MostPairs);
        return measure.Introspects && !options.Value.TellsSchema
            ? Prepared.Refused(text, LimitErrors.NotIntrospected(), document)
            : Prepared.Within(text, document, spreads);
    }

    private GraphQLDocument? Parsed(string text)
    {
        try
        {
            return parser.Build(text);
        }
        catch (GraphQLMaxDepthExceededException)
        {
            throw LimitErrors.TooNested();
        }
        catch (Exception malformed) when (malformed is ExecutionError or GraphQLParserException)
        {
            return null;
        }
    }

    private static void Check(Extent extent, DocumentLimits most)
    {
        if (extent.Depth > most.Depth)
            throw LimitErrors.TooDeep(extent.Depth, most.Depth);
        if (extent.Nesting > most.Depth * NestingPerDepth)
            throw LimitErrors.TooNested();
        if (extent.Selections > most.Selections)
            throw LimitErrors.TooMany("selections", extent.Selections, most.Selections, "selections");
        if (extent.Aliases > most.Aliases)
            throw LimitErrors.TooMany("aliases", extent.Aliases, most.Aliases, "aliases");
        if (extent.Directives > most.Directives)
            throw LimitErrors.TooMany("directives", extent.Directives, most.Directives, "directives");
    }
}
