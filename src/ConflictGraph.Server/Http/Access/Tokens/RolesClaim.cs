using System.Text.Json;
using ConflictGraph.Server.GraphQL.Callers;

namespace ConflictGraph.Server.Http.Access.Tokens;

/// <summary>Reads the role out of a token.</summary>
public static class RolesClaim
{
    /// <summary>The highest role that the claim names, as a list or as words with spaces between; null if it names none.</summary>
    /// <param name="path">The name of the claim, or names separated by dots for one inside another.</param>
    public static Role? Read(JsonElement token, string path)
    {
        Role? highest = null;
        foreach (var word in Words(Find(token, path)))
        {
            if (Enum.TryParse<Role>(word, ignoreCase: true, out var role) && Enum.IsDefined(role) && !char.IsDigit(word[0]) && (highest is null || role > highest))
                highest = role;
        }
        return highest;
    }

    private static JsonElement Find(JsonElement within, string path)
    {
        if (within.ValueKind != JsonValueKind.Object)
            return default;
        if (within.TryGetProperty(path, out var found))
            return found;
        return path.Split('.', 2) is [var first, var rest] && within.TryGetProperty(first, out var inner) ? Find(inner, rest) : default;
    }

    private static IEnumerable<string> Words(JsonElement claim) => claim.ValueKind switch
    {
        JsonValueKind.String => claim.GetString()!.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        JsonValueKind.Array => claim.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString()!).Where(word => word.Length > 0),
        _ => [],
    };
}
