namespace ConflictGraph.Server.GraphQL.Paging;

/// <summary>One row of a page, with its place.</summary>
/// <param name="Order">Names the order in which it has that place.</param>
public sealed record Edge<TView>(Keyset Place, string Order, TView Node)
{
    public string Cursor => Paging.Cursor.Write(Place, Order);
}
