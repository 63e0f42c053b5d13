using System.Text.Encodings.Web;
using System.Text.Json;
using ConflictGraph.Testing;
using Snapshooter.Xunit;
using Snapshooter;

namespace ConflictGraph.Server.Tests.Sample;

/// <summary>The operations that the README and the IDE show, with their answers.</summary>
public abstract class ExampleContract(StoreKind kind)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "examples");

    public static TheoryData<string> Names() => [.. Directory.GetFiles(Folder).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [StoreTheory]
    [MemberData(nameof(Names))]
    public async Task An_example_answers_as_it_did(string name)
    {
        await using var sample = new SampleApi(kind);
        var answer = await sample.Api.DataAsync(await File.ReadAllTextAsync(Path.Combine(Folder, name + ".graphql")));
        Snapshot.Match(answer.ToJsonString(Readable), "ExampleTests", SnapshotNameExtension.Create(name));
    }

    [StoreFact]
    public async Task The_readme_shows_the_first_example_and_what_it_answers()
    {
        var readme = await File.ReadAllTextAsync(Repository.File("README.md"));
        var example = await File.ReadAllTextAsync(Path.Combine(Folder, "01-who-attends.graphql"));
        Assert.Contains(example[example.IndexOf('{', StringComparison.Ordinal)..].TrimEnd(), readme, StringComparison.Ordinal);

        await using var sample = new SampleApi(kind);
        var meeting = (await sample.Api.DataAsync(example))["meeting"]!;
        var shown = meeting["stayingAway"]!.AsArray().First(position => (string?)position!["actor"]!["name"] == "Free Idlib Army")!;
        Assert.Contains((string)meeting["attendance"]!["inWords"]!, readme, StringComparison.Ordinal);
        Assert.Contains((string)shown["because"]!, readme, StringComparison.Ordinal);
        Assert.Contains((string)shown["rejected"]![0]!["claim"]!["sentence"]!, readme, StringComparison.Ordinal);
    }
}
