using ConflictGraph.Domain;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Neo4j.Model;

namespace ConflictGraph.Neo4j.Writing;

/// <summary>What a state of a thing leads to.</summary>
internal static class Leads
{
    public static IReadOnlyList<(string Slug, string Kind)> Of(Thing thing) => thing switch
    {
        Document document => Of(document.Outlet, document.DerivedFrom?.Document, null),
        Meeting meeting => Of(null, null, meeting.Process),
        _ => [],
    };

    public static IReadOnlyList<(string Slug, string Kind)> Of(string? outlet, string? original, string? process)
    {
        var leads = new List<(string, string)>();
        if (outlet is not null)
            leads.Add((outlet, Kind.Outlet));
        if (original is not null)
            leads.Add((original, Kind.Document));
        if (process is not null)
            leads.Add((process, Kind.Process));
        return leads;
    }
}
