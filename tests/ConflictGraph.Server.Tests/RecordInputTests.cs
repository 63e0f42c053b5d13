namespace ConflictGraph.Server.Tests;

/// <summary>What is refused before the recorder sees it.</summary>
public sealed class RecordInputTests : IAsyncLifetime
{
    private readonly Api _api = new(World.Small());

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _api.DisposeAsync().AsTask();

    [Theory]
    [InlineData("statedAt: \"soon\"", "'input.claims.0.statedAt' takes")]
    [InlineData("statedAt: \"2017\", recordedAt: \"2017\"", "'input.claims.0.recordedAt' takes an instant")]
    [InlineData("statedAt: 2017", "'input.claims.0.statedAt' takes")]
    public async Task A_text_without_the_form_of_a_date_is_answered_with_its_path(string field, string message)
    {
        var (code, told) = await _api.ErrorAsync($$"""mutation { record(input: { claims: [{ {{field}}, capacity: EDITORIAL, evidence: [] }] }) { report { created } } }""");

        Assert.Equal("BAD_ARGUMENT", code);
        Assert.StartsWith(message, told);
    }

    [Fact]
    public async Task The_path_is_told_for_variables_too()
    {
        var input = new { meetings = new[] { new { id = "a", name = "A", starts = "soon" } } };

        var (code, message) = await _api.ErrorAsync("mutation ($input: RecordInput!) { record(input: $input) { report { created } } }", new { input });

        Assert.Equal("BAD_ARGUMENT", code);
        Assert.Contains("$input.meetings[0].starts", message);
        Assert.Contains("not 'soon'", message);
    }

    [Theory]
    [InlineData("subject: {}")]
    [InlineData("""subject: { actor: "a", group: { of: "b", quantifier: ALL } }""")]
    public async Task A_subject_is_exactly_one_of_two(string subject)
    {
        var (code, _) = await _api.ErrorAsync(
            $$"""mutation { record(input: { claims: [{ stance: { {{subject}}, meeting: "m", value: OPPOSES }, statedAt: "2017", capacity: EDITORIAL, evidence: [] }] }) { report { created } } }""");

        Assert.Equal("INVALID_VALUE", code);
    }
}
