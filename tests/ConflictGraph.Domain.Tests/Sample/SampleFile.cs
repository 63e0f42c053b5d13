using System.Text.Json;
using System.Text.Json.Nodes;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Tests.Sample;

/// <summary>The sample as a casefile, without a store.</summary>
internal static class SampleFile
{
    public static JsonNode Read(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Sample", name)))!;

    public static Casefile Casefile(Instant? knownAt)
    {
        var root = Read("astana-2017.json");
        return new Casefile
        {
            Claims = [.. root["claims"]!.AsArray().Select(node => ClaimOf(node!)).Where(claim => knownAt is not { } known || claim.RecordedAt <= known)],
            Actors = root["actors"]!.AsArray().Select(node => new Actor { Slug = Text(node!["id"])!, Name = Text(node["name"])!, Kind = Word<ActorKind>(node["kind"]) }).ToDictionary(thing => thing.Slug),
            Meetings = root["meetings"]!.AsArray().Select(node => new Meeting { Slug = Text(node!["id"])!, Name = Text(node["name"])!, Starts = Date(node["starts"]), Ends = Date(node["ends"]) }).ToDictionary(thing => thing.Slug),
            Outlets = root["outlets"]!.AsArray().Select(node => new Outlet { Slug = Text(node!["id"])!, Name = Text(node["name"])!, Reliability = Word<Reliability>(node["reliability"]) }).ToDictionary(thing => thing.Slug),
            Documents = root["documents"]!.AsArray().Select(node => new Document
            {
                Slug = Text(node!["id"])!,
                Outlet = Text(node["outlet"])!,
                Title = Text(node["title"])!,
                DerivedFrom = node["derivedFrom"] is { } derived ? new(Text(derived["document"])!, Word<DerivationKind>(derived["how"])) : null,
            }).ToDictionary(thing => thing.Slug),
        };
    }

    public static T Word<T>(JsonNode? node) where T : struct, Enum => Enum.Parse<T>(Text(node)!.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);

    private static Claim ClaimOf(JsonNode node) => new()
    {
        Slug = Text(node["id"])!,
        Statement = StatementOf(node),
        Speaker = Text(node["speaker"]),
        SpeakerName = Text(node["speakerName"]),
        Capacity = Word<Capacity>(node["capacity"]),
        StatedAt = PartialDateFormat.Parse(Text(node["statedAt"])!),
        RecordedAt = Date(node["recordedAt"])!.Value.Start,
        Repeats = Text(node["repeats"]),
        Evidence = node["evidence"]!.AsArray().Select(evidence => new Evidence { Document = Text(evidence!["document"])!, Quote = Text(evidence["quote"]), IsHeadline = Yes(evidence["isHeadline"]) }).ToValueList(),
    };

    private static Statement StatementOf(JsonNode claim)
    {
        if (claim["participation"] is { } participation)
            return new ParticipationStatement(SubjectOf(participation["subject"]!), Text(participation["meeting"])!, Word<Participation>(participation["value"]), Text(participation["condition"]));
        if (claim["stance"] is { } stance)
            return new StanceStatement(SubjectOf(stance["subject"]!), Text(stance["meeting"])!, Word<Stance>(stance["value"]));
        if (claim["role"] is { } role)
            return new RoleStatement(Text(role["person"])!, Text(role["group"])!, Word<RoleKind>(role["role"])) { AtMeeting = Text(role["atMeeting"]), Title = Text(role["title"]), During = During(role), Denied = Yes(role["denied"]) };
        if (claim["membership"] is { } membership)
            return new MembershipStatement(Text(membership["member"])!, Text(membership["coalition"])!) { During = During(membership), Denied = Yes(membership["denied"]) };
        if (claim["support"] is { } support)
            return new SupportStatement(Text(support["sponsor"])!, Text(support["recipient"])!, support["kinds"]!.AsArray().Select(kind => Word<SupportKind>(kind)).ToValueList()) { During = During(support) };
        if (claim["meetingRole"] is { } meetingRole)
            return new MeetingRoleStatement(Text(meetingRole["actor"])!, Text(meetingRole["meeting"])!, Word<MeetingRoleKind>(meetingRole["role"])) { Denied = Yes(meetingRole["denied"]) };
        if (claim["relation"] is { } relation)
            return new RelationStatement(Text(relation["from"])!, Text(relation["to"])!, Word<RelationKind>(relation["kind"])) { During = During(relation) };
        var succession = claim["succession"]!;
        return new SuccessionStatement(Text(succession["predecessor"])!, Text(succession["successor"])!, Word<SuccessionKind>(succession["kind"])) { At = Date(succession["at"]) };
    }

    private static Subject SubjectOf(JsonNode subject) => subject["group"] is { } group
        ? new GroupSubject(Text(group["of"])!, Word<Quantifier>(group["quantifier"]))
        {
            Including = (group["including"]?.AsArray().Select(slug => Text(slug)!) ?? []).ToValueList(),
            Except = (group["except"]?.AsArray().Select(slug => Text(slug)!) ?? []).ToValueList(),
        }
        : new ActorSubject(Text(subject["actor"])!);

    private static Interval? During(JsonNode node) => node["during"] is { } during ? new(Date(during["start"]), Date(during["end"])) : null;

    private static PartialDate? Date(JsonNode? node) => Text(node) is { } text ? PartialDateFormat.Parse(text) : null;

    private static string? Text(JsonNode? node) => node?.GetValue<string>();

    private static bool Yes(JsonNode? node) => node?.GetValueKind() == JsonValueKind.True;
}
