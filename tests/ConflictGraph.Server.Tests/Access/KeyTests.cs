using ConflictGraph.Server.GraphQL.Callers;
using Microsoft.Extensions.Time.Testing;

namespace ConflictGraph.Server.Tests.Access;

public sealed class KeyTests
{
    private const string WhoAmI = "{ viewer { name roles } }";

    [Fact]
    public async Task A_key_tells_who_asks_and_what_that_one_may_do()
    {
        await using var guarded = new Guarded("keys");
        var key = await guarded.KeyAsync("news desk", Role.Curator);

        var asked = await Asked.PostAsync(guarded.Client(key), WhoAmI);

        Assert.Equal("""{"viewer":{"name":"news desk","roles":["READER","RECORDER","CURATOR"]}}""", asked.Data?.ToJsonString());
    }

    [Fact]
    public async Task A_key_may_also_stand_in_a_header_of_its_own()
    {
        await using var guarded = new Guarded("keys");
        using var client = guarded.Client();
        client.DefaultRequestHeaders.Add("X-API-Key", await guarded.KeyAsync("script", Role.Reader));

        Assert.Equal(200, (await Asked.PostAsync(client, WhoAmI)).Status);
    }

    [Fact]
    public async Task Who_shows_nothing_is_asked_to()
    {
        await using var guarded = new Guarded("keys");

        var asked = await Asked.PostAsync(guarded.Client(), WhoAmI);

        Assert.Equal((401, "UNAUTHENTICATED", "Bearer"), (asked.Status, asked.Code, asked.Challenge));
    }

    [Theory]
    [InlineData("cgk_0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("nonsense")]
    [InlineData("")]
    public async Task A_key_that_is_not_known_is_refused(string key)
    {
        await using var guarded = new Guarded("keys");
        await guarded.KeyAsync("somebody else", Role.Administrator);

        var asked = await Asked.PostAsync(guarded.Client(key), WhoAmI);

        Assert.Equal((401, "UNAUTHENTICATED"), (asked.Status, asked.Code));
    }

    [Fact]
    public async Task A_password_is_no_key()
    {
        await using var guarded = new Guarded("keys");
        using var client = guarded.Client();
        client.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String("user:password"u8));

        Assert.Equal(401, (await Asked.PostAsync(client, WhoAmI)).Status);
    }

    [Fact]
    public async Task A_key_is_good_as_soon_as_it_is_made_and_no_longer_than_until_it_is_revoked()
    {
        await using var guarded = new Guarded("keys");
        using var before = guarded.Client("cgk_" + new string('0', 64));
        Assert.Equal(401, (await Asked.PostAsync(before, WhoAmI)).Status);

        using var client = guarded.Client(await guarded.KeyAsync("new", Role.Reader));
        Assert.Equal(200, (await Asked.PostAsync(client, WhoAmI)).Status);

        await guarded.Keys.ChangeAsync(keys => keys.Where(key => key.Name != "new"), CancellationToken.None);
        Assert.Equal(401, (await Asked.PostAsync(client, WhoAmI)).Status);
    }

    [Fact]
    public async Task A_key_expires()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        await using var guarded = new Guarded("keys", clock: clock);
        using var client = guarded.Client(await guarded.KeyAsync("guest", Role.Reader, clock.GetUtcNow().AddDays(1)));
        Assert.Equal(200, (await Asked.PostAsync(client, WhoAmI)).Status);

        clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal(401, (await Asked.PostAsync(client, WhoAmI)).Status);
    }

    [Fact]
    public async Task The_file_of_the_keys_has_no_key_in_it_and_is_its_owners_alone()
    {
        using var folder = new TemporaryFolder();
        var keys = new Http.Access.Keys.KeyFile(folder.Path);
        var text = Http.Access.Keys.ApiKey.NewText();
        await keys.ChangeAsync(_ => [new("one", Role.Reader, Http.Access.Keys.ApiKey.HashOf(text), DateTimeOffset.UnixEpoch, null)], CancellationToken.None);

        var file = Path.Combine(folder.Path, "keys.json");
        Assert.DoesNotContain(text["cgk_".Length..], await File.ReadAllTextAsync(file), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public async Task Keys_that_are_made_at_the_same_time_are_all_kept()
    {
        await using var guarded = new Guarded("keys");

        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => guarded.KeyAsync($"key {i}", Role.Reader)));

        Assert.Equal(20, guarded.Keys.Read().Count);
    }

    [Fact]
    public async Task No_key_is_good_as_long_as_their_file_is_damaged()
    {
        await using var guarded = new Guarded("keys");
        using var client = guarded.Client(await guarded.KeyAsync("one", Role.Administrator));
        await guarded.Keys.ChangeAsync(keys => keys, CancellationToken.None);
        var file = Directory.GetFiles(guarded.Folder, "keys.json").Single();
        var whole = await File.ReadAllTextAsync(file);

        await File.WriteAllTextAsync(file, whole[..^10]);
        Assert.Equal(401, (await Asked.PostAsync(client, WhoAmI)).Status);

        await File.WriteAllTextAsync(file, whole);
        Assert.Equal(200, (await Asked.PostAsync(client, WhoAmI)).Status);
    }
}
