using System.Text.Json;
using ConflictGraph.Domain;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Time;
using ConflictGraph.Neo4j.Model;
using ConflictGraph.Neo4j.Querying;

namespace ConflictGraph.Neo4j.Reading;

/// <summary>Makes things of what comes back of their states.</summary>
internal static class ThingRows
{
    /// <summary>Adds what was found for a slug; a claim comes before an actor, and so on, where several kinds have it.</summary>
    public static bool AddTo(Dictionary<string, Thing> found, JsonElement row)
    {
        var kind = row[1].GetString()!;
        return found.TryAdd(row[0].GetString()!, kind switch
        {
            "Claim" => ClaimRows.Read(row[2]),
            Kind.Actor => CasefileRows.WithAbsorbed(Actor(row[2]), row[3]),
            _ => Read(kind, row[2]),
        });
    }

    public static Thing Read(string kind, JsonElement state) => kind switch
    {
        Kind.Actor => Actor(state),
        Kind.Meeting => Meeting(state),
        Kind.Process => new Process { Slug = Slug(state), Name = state.Text("name")!, Description = state.Text("description") },
        Kind.Outlet => Outlet(state),
        Kind.Document => Document(state),
        _ => throw new ArgumentException($"There is no kind of thing '{kind}'.", nameof(kind)),
    };

    public static Actor Actor(JsonElement state) => new()
    {
        Slug = Slug(state),
        Kind = Words<ActorKind>.Read(state.Text("kind")!),
        Name = state.Text("name")!,
        Aliases = ValueList.Of<string>(state.Texts("aliases")),
        ExternalIds = state.Texts("externalSchemes").Zip(state.Texts("externalValues"), (scheme, value) => new ExternalId(scheme, value)).ToValueList(),
        Description = state.Text("description"),
        Active = Interval(state, "active"),
        IsOpenClass = state.Flag("isOpenClass"),
    };

    public static Meeting Meeting(JsonElement state) => new()
    {
        Slug = Slug(state),
        Name = state.Text("name")!,
        Process = state.Text("process"),
        Starts = Date(state.Text("starts")),
        Ends = Date(state.Text("ends")),
        Place = state.Text("place"),
    };

    public static Outlet Outlet(JsonElement state) => new()
    {
        Slug = Slug(state), Name = state.Text("name")!, Reliability = Words<Reliability>.Read(state.Text("reliability")!),
    };

    public static Document Document(JsonElement state) => new()
    {
        Slug = Slug(state),
        Outlet = state.Text("outlet")!,
        Title = state.Text("title")!,
        Url = state.Text("url"),
        PublishedAt = Date(state.Text("publishedAt")),
        Language = state.Text("language"),
        DerivedFrom = state.Text("derivedFrom") is { } original ? new(original, Words<DerivationKind>.Read(state.Text("how")!)) : null,
        HasText = state.Flag("hasText"),
    };

    public static PartialDate? Date(string? text) => text is null or "" ? null : PartialDateFormat.Parse(text);

    public static Interval? Interval(JsonElement map, string name) =>
        map.Part(name) is { } bounds ? new(Date(bounds[0].GetString()), Date(bounds[1].GetString())) : null;

    private static string Slug(JsonElement state) => state.Text("slug")!;
}
