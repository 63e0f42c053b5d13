namespace ConflictGraph.Server.GraphQL;

/// <summary>The fields of everything that has an id.</summary>
public static class NodeFields
{
    public static void DeclareNode<TView>(this ComplexGraphType<TView> type) where TView : View
    {
        type.Must("id", typeof(IdGraphType), "What is shown, its moment included. Give it to node.", view => view.Id);
        type.Must("slug", typeof(IdGraphType), "The thing itself, whatever the moment.", view => view.Slug);
    }
}
