using System.CommandLine;
using System.Globalization;
using ConflictGraph.Server.GraphQL.Callers;
using ConflictGraph.Server.Hosting;
using ConflictGraph.Server.Http.Access.Keys;

namespace ConflictGraph.Server.Commands;

/// <summary>Makes, lists and revokes API keys, also while a server runs, which knows of it at once.</summary>
public static class KeysCommand
{
    public static Command Build() =>
        new("keys", "Make, list and revoke the API keys by which --auth keys recognises callers.") { BuildCreate(), BuildList(), BuildRevoke() };

    private static Command BuildCreate()
    {
        var name = new Option<string>("--name") { HelpName = "NAME", Required = true, Description = "Whom or what the key is for." };
        var role = new Option<string>("--role")
        {
            HelpName = "ROLE",
            Required = true,
            Description = "reader, recorder, curator or administrator; each may do what those before it may.",
        };
        var expires = new Option<string?>("--expires") { HelpName = "WHEN", Description = "A day, as 2027-01-31, or a number of days, as 90d (default: never)." };
        var command = new Command("create", "Make a key and print it. It is shown this once, and only its hash is kept.") { name, role, expires };
        var folder = new DataFolder(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var text = ApiKey.NewText();
            var now = TimeProvider.System.GetUtcNow();
            var key = new ApiKey(NameOf(parsed.GetValue(name)!), RoleOf(parsed.GetValue(role)!), ApiKey.HashOf(text), now, ExpiryOf(parsed.GetValue(expires), now));
            await folder.Keys(parsed).ChangeAsync(
                keys => keys.Any(other => other.Name == key.Name)
                    ? throw new StartException($"There is a key named '{key.Name}' already: take another name, or revoke that one first.", StartException.Rejected)
                    : [.. keys, key],
                cancellation);
            await Console.Error.WriteLineAsync($"The key for {key.Name}, {Told(key, now)}. Keep it well: it is not shown again.");
            await Console.Out.WriteLineAsync(text);
            return 0;
        });
        return command;
    }

    private static Command BuildList()
    {
        var command = new Command("list", "Show the names and roles of all keys.");
        var folder = new DataFolder(command);
        command.SetAction(async (parsed, _) =>
        {
            var now = TimeProvider.System.GetUtcNow();
            foreach (var key in folder.Keys(parsed).Read())
                await Console.Out.WriteLineAsync($"{key.Name}\t{Told(key, now)}");
            return 0;
        });
        return command;
    }

    private static Command BuildRevoke()
    {
        var name = new Argument<string>("NAME") { Description = "The name of the key." };
        var command = new Command("revoke", "Make a key invalid for ever, also on a server that runs.") { name };
        var folder = new DataFolder(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var revoked = parsed.GetValue(name)!;
            await folder.Keys(parsed).ChangeAsync(
                keys => keys.Any(key => key.Name == revoked)
                    ? keys.Where(key => key.Name != revoked)
                    : throw new StartException($"There is no key named '{revoked}': 'keys list' shows them.", StartException.Rejected),
                cancellation);
            await Console.Out.WriteLineAsync($"Revoked the key {revoked}.");
            return 0;
        });
        return command;
    }

    private static string Told(ApiKey key, DateTimeOffset now) => string.Create(CultureInfo.InvariantCulture,
        $"{key.Role.ToString().ToLowerInvariant()}, made {key.CreatedAt:yyyy-MM-dd}, {(key.ExpiresAt is not { } end ? "never expires" : $"{(key.IsValidAt(now) ? "expires" : "expired")} {end:yyyy-MM-dd HH:mm} UTC")}");

    private static string NameOf(string name) =>
        name.Trim() is { Length: > 0 and <= 100 } trimmed && !trimmed.Any(char.IsControl) ? trimmed
            : throw new StartException("--name takes up to 100 characters on one line.", StartException.WrongUsage);

    private static Role RoleOf(string role) =>
        Enum.TryParse<Role>(role, ignoreCase: true, out var read) && !char.IsDigit(role[0]) && Enum.IsDefined(read) ? read
            : throw new StartException($"--role takes reader, recorder, curator or administrator, not '{role}'.", StartException.WrongUsage);

    private static DateTimeOffset? ExpiryOf(string? expires, DateTimeOffset now)
    {
        if (expires is null)
            return null;
        if (expires.EndsWith('d') && int.TryParse(expires[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and <= 36_500)
            return now.AddDays(days);
        // The key is valid on that day too.
        if (DateOnly.TryParseExact(expires, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero).AddDays(1) is var end && end > now)
            return end;
        throw new StartException($"--expires takes a day to come, as 2027-01-31, or a number of days, as 90d, not '{expires}'.", StartException.WrongUsage);
    }
}
