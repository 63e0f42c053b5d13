namespace ConflictGraph.Server.GraphQL.Executing;

/// <summary>The type of a field, or of the items of a list, taken apart once.</summary>
internal sealed class PlannedType
{
    public PlannedType(IGraphType declared, Leaves leaves)
    {
        Declared = declared;
        IsRequired = declared is NonNullGraphType;
        Bare = declared is NonNullGraphType required ? required.ResolvedType! : declared;
        switch (Bare)
        {
            case ListGraphType list:
                (Kind, Item) = (PlannedKind.List, new PlannedType(list.ResolvedType!, leaves));
                break;
            case ScalarGraphType scalar:
                (Kind, Leaf) = (PlannedKind.Leaf, leaves.Of(scalar));
                break;
            default:
                Kind = Bare is IObjectGraphType ? PlannedKind.Object : PlannedKind.Abstract;
                break;
        }
    }

    /// <summary>As the schema has it.</summary>
    public IGraphType Declared { get; }

    /// <summary>The same where it may be null.</summary>
    public IGraphType Bare { get; }

    /// <summary>Whether it may not be null.</summary>
    public bool IsRequired { get; }

    public PlannedKind Kind { get; }

    /// <summary>The type of the items of a list; null for what is none.</summary>
    public PlannedType? Item { get; }

    /// <summary>How a leaf is shown; null for what is none.</summary>
    public Leaf? Leaf { get; }
}
