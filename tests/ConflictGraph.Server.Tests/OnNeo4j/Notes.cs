namespace ConflictGraph.Server.Tests.OnNeo4j;

/// <summary>What the tests of faults record and ask: each record brings an actor, a document and two claims, which must be there all or none.</summary>
internal static class Notes
{
    public const string Question = """{ meeting(id: "astana") { attending { actor { slug } because } } }""";

    public const string Record = "mutation ($input: RecordInput!) { record(input: $input) { report { created } dataVersion { id } errors { code } } }";

    public static object World => new
    {
        outlets = new[] { new { id = "afp", name = "AFP" } },
        meetings = new[] { new { id = "astana", name = "Astana" } },
        documents = new[] { new { id = "report", outlet = "afp", title = "Report" } },
        actors = new[] { new { id = "ahrar", kind = "FACTION", name = "Ahrar" } },
        claims = new[] { Claim("c", "ahrar", "report") },
    };

    public static object Input(string name) => new
    {
        actors = new[] { new { id = $"{name}-actor", kind = "FACTION", name } },
        documents = new[] { new { id = $"{name}-document", outlet = "afp", title = name, text = new string('x', 2000) } },
        claims = new[] { Claim($"{name}-claim-0", $"{name}-actor", $"{name}-document"), Claim($"{name}-claim-1", $"{name}-actor", $"{name}-document", "WILL_OBSERVE") },
    };

    /// <summary>Asks which parts of a record are there.</summary>
    public static string Parts(string name) =>
        $$"""{ actor(id: "{{name}}-actor") { slug } document(id: "{{name}}-document") { slug } a: claim(id: "{{name}}-claim-0") { slug } b: claim(id: "{{name}}-claim-1") { slug } }""";

    private static object Claim(string id, string actor, string document, string value = "WILL_ATTEND") => new
    {
        id,
        participation = new { subject = new { actor }, meeting = "astana", value },
        capacity = "EDITORIAL",
        statedAt = "2017-01-20",
        evidence = new[] { new { document } },
    };
}
