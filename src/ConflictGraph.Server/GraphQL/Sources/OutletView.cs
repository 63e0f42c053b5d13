namespace ConflictGraph.Server.GraphQL.Sources;

/// <summary>An outlet as it is seen at one moment.</summary>
public sealed class OutletView(MomentReading reading, Outlet outlet) : View(reading, outlet.Slug)
{
    public Outlet Outlet => outlet;
}
