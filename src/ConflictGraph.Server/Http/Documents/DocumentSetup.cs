using ConflictGraph.Server.Commands;
using ConflictGraph.Server.GraphQL;
using ConflictGraph.Server.GraphQL.Preparing;
using ConflictGraph.Server.Hosting;
using GraphQL.Execution;
using GraphQL.Validation;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using Microsoft.Extensions.Options;

namespace ConflictGraph.Server.Http.Documents;

/// <summary>Reads the trusted documents before anybody is answered, and sees that each of them can be executed.</summary>
public sealed class DocumentSetup(
    IOptions<DocumentOptions> options, ConflictGraphSchema schema, IDocumentBuilder parser, IDocumentValidator validator, Preparation preparation,
    IServiceProvider services)
{
    private const int BytesInMegabyte = 1024 * 1024;

    /// <exception cref="StartException">A document cannot be executed.</exception>
    public DocumentSource Read() => options.Value.Documents is { Length: > 0 } folder
        ? new DocumentSource(ReadTrusted(folder), null)
        : new DocumentSource(null, options.Value.PersistedQueries > 0 ? new PersistedQueries(options.Value.PersistedQueries * (long)BytesInMegabyte) : null);

    private TrustedDocuments ReadTrusted(string folder)
    {
        var documents = new TrustedDocuments();
        foreach (var (id, document) in DocumentFolder.Read(folder))
            documents.Add(id, document, Checked(document));
        // The commands of this program go on working against it.
        foreach (var own in new[] { RemoteServer.Query, RemoteServer.Mutation })
            documents.Add(null, new TrustedDocument("import --url", own), parser.Build(own));
        return documents;
    }

    private GraphQLDocument Checked(TrustedDocument document)
    {
        if (preparation.Prepare(document.Text).Refusal is { } refusal)
            throw Refused(document, refusal.Message, null);
        try
        {
            var parsed = parser.Build(document.Text);
            if (!parsed.Definitions.OfType<GraphQLOperationDefinition>().Any())
                throw Refused(document, "There is no operation in it.", null);
            foreach (var operation in parsed.Definitions.OfType<GraphQLOperationDefinition>())
            {
                if (ErrorIn(parsed, operation) is { } error)
                    throw Refused(document, error.Message, error.Locations?.FirstOrDefault().Line);
            }
            return parsed;
        }
        catch (ExecutionError malformed)
        {
            throw Refused(document, "It is no GraphQL document.", malformed.Locations?.FirstOrDefault().Line);
        }
        catch (GraphQLParserException malformed)
        {
            throw Refused(document, malformed.Message, null);
        }
    }

    /// <summary>What is wrong with an operation whatever its variables are.</summary>
    private ExecutionError? ErrorIn(GraphQLDocument document, GraphQLOperationDefinition operation) => validator
        .ValidateAsync(new ValidationOptions { Schema = schema, Document = document, Operation = operation, Variables = Inputs.Empty, RequestServices = services })
        .GetAwaiter().GetResult().Errors?.FirstOrDefault(error => error is not InvalidVariableError);

    private static StartException Refused(TrustedDocument document, string why, int? line) => new(
        $"--documents: {document.Source}{(line is null ? "" : $", line {line}")}: {why.ReplaceLineEndings(" ")}", StartException.WrongUsage);
}
