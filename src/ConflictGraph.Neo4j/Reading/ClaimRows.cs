using System.Text.Json;
using ConflictGraph.Domain;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Neo4j.Model;
using ConflictGraph.Neo4j.Querying;

namespace ConflictGraph.Neo4j.Reading;

/// <summary>Makes claims of what comes back of them.</summary>
internal static class ClaimRows
{
    public static Claim Read(JsonElement map)
    {
        var (rank, reason) = Rating(map);
        return new()
        {
            Slug = map.Text("slug")!,
            Statement = StatementRows.Read(map),
            Speaker = map.Text("speaker"),
            SpeakerName = map.Text("speakerName"),
            Capacity = Words<Capacity>.Read(map.Text("capacity")!),
            StatedAt = ThingRows.Date(map.Text("statedAt"))!.Value,
            RecordedAt = new(map.Number("recordedAt")!.Value),
            Evidence = Evidence(map.GetProperty("evidence")),
            Repeats = map.Text("repeats"),
            InformationCredibility = map.Text("credibility") is { } credibility ? Words<Credibility>.Read(credibility) : null,
            Rank = rank,
            RankReason = reason,
            Retractions = Retractions(map),
        };
    }

    private static ValueList<Evidence> Evidence(JsonElement list)
    {
        var places = new Evidence[list.GetArrayLength()];
        foreach (var place in list.EnumerateArray())
        {
            places[(int)place.Number("part")!] = new()
            {
                Document = place.Text("document")!,
                Quote = place.Text("quote"),
                QuoteIsApart = place.Flag("quoteIsApart"),
                Start = (int?)place.Number("startsAt"),
                End = (int?)place.Number("endsAt"),
                IsHeadline = place.Flag("isHeadline"),
            };
        }
        return ValueList.Of<Evidence>(places);
    }

    /// <summary>The last rank that somebody gave it.</summary>
    private static (Rank, string?) Rating(JsonElement map)
    {
        var rating = (Rank.Normal, (string?)null);
        var newest = 0L;
        if (map.Part("ranks") is not { } ranks)
            return rating;
        foreach (var rank in ranks.EnumerateArray())
        {
            if (rank.Number("version") is not { } version || version <= newest)
                continue;
            newest = version;
            rating = (Words<Rank>.Read(rank.Text("rank")!), rank.Text("reason"));
        }
        return rating;
    }

    private static ValueList<Retraction> Retractions(JsonElement map)
    {
        if (map.Part("retractions") is not { } list || list.GetArrayLength() == 0)
            return [];
        return list.EnumerateArray().OrderBy(note => note.Number("version")).Select(note => new Retraction(
            note.Text("by")!, new(note.Number("recordedAt")!.Value), ThingRows.Date(note.Text("statedAt")), note.Text("reason")!, note.Text("replacement"))).ToValueList();
    }
}
