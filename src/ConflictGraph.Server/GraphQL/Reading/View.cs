namespace ConflictGraph.Server.GraphQL.Reading;

/// <summary>A thing as it is seen at one moment. Each GraphQL type has a view of its own.</summary>
public abstract class View(MomentReading reading, string slug)
{
    public MomentReading Reading => reading;

    /// <summary>The thing itself, whatever the moment.</summary>
    public string Slug => slug;

    /// <summary>What is shown, its moment included.</summary>
    public string Id => slug + reading.IdSuffix;
}
