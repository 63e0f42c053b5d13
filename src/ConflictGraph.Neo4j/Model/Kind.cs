using ConflictGraph.Domain;

namespace ConflictGraph.Neo4j.Model;

/// <summary>The labels of things that can have new states.</summary>
internal static class Kind
{
    public const string Actor = "Actor";
    public const string Meeting = "Meeting";
    public const string Process = "Process";
    public const string Outlet = "Outlet";
    public const string Document = "Document";

    public static string Of(Thing thing) => thing switch
    {
        Domain.Actors.Actor => Actor,
        Domain.Meetings.Meeting => Meeting,
        Domain.Meetings.Process => Process,
        Domain.Sources.Outlet => Outlet,
        Domain.Sources.Document => Document,
        _ => throw new ArgumentException($"{thing.GetType().Name} is no kind of thing that has states.", nameof(thing)),
    };
}
