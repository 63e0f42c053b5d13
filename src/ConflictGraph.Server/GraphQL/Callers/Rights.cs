using GraphQL.Builders;
using GraphQL.Execution;
using GraphQLParser.AST;
using RequestError = ConflictGraph.Server.GraphQL.Errors.RequestError;

namespace ConflictGraph.Server.GraphQL.Callers;

/// <summary>
/// Lets an operation run only if the caller may do all of it. This is the one place for it: everything that is executed comes through here, whatever
/// door it came by, and before any of it has an effect.
/// </summary>
public sealed class Rights : DocumentExecutionListenerBase
{
    private const string Key = "needs";

    public override Task BeforeExecutionAsync(IExecutionContext context)
    {
        var caller = context.RequestServices!.GetRequiredService<CurrentCaller>().Caller;
        Check(caller, Role.Reader, "Reading");
        if (context.Operation.Operation == OperationType.Mutation)
            CheckFields(context.Operation.SelectionSet, caller, context, []);
        return Task.CompletedTask;
    }

    /// <summary>What a field needs; what says nothing needs most.</summary>
    public static Role NeededFor(IMetadataReader field) => field.GetMetadata(Key, Role.Administrator);

    /// <summary>What the caller would have to be.</summary>
    public static string Missing(Caller caller, Role needed, string what) =>
        $"{what} needs the role {Word(needed)}, and {caller.Name ?? "this caller"} has {(caller.Role is { } role ? $"the role {Word(role)}" : "none")}.";

    internal static void Declare<TView>(FieldBuilder<TView, object> field, Role role) => field.WithMetadata(Key, role);

    private static void CheckFields(GraphQLSelectionSet selection, Caller caller, IExecutionContext context, HashSet<GraphQLFragmentDefinition> seen)
    {
        foreach (var selected in selection.Selections)
        {
            if (selected is GraphQLField field && context.Schema.Mutation?.Fields.Find(field.Name.Value) is { } declared)
                Check(caller, NeededFor(declared), $"'{declared.Name}'");
            else if (selected is GraphQLInlineFragment inline)
                CheckFields(inline.SelectionSet, caller, context, seen);
            else if (selected is GraphQLFragmentSpread spread && Find(context.Document, spread) is { } fragment && seen.Add(fragment))
                CheckFields(fragment.SelectionSet, caller, context, seen);
        }
    }

    private static GraphQLFragmentDefinition? Find(GraphQLDocument document, GraphQLFragmentSpread spread) =>
        document.Definitions.OfType<GraphQLFragmentDefinition>().FirstOrDefault(fragment => fragment.FragmentName.Name == spread.FragmentName.Name);

    private static void Check(Caller caller, Role needed, string what)
    {
        if (caller == Caller.Unknown)
            throw RequestError.Unauthenticated();
        if (!caller.May(needed))
            throw RequestError.Forbidden(Missing(caller, needed, what));
    }

    private static string Word(Role role) => role.ToString().ToUpperInvariant();
}
