using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Recording;

/// <summary>
/// What a claim says: everything in it but its id and <c>recordedAt</c>, and but what is found out or added later, such as where in a text its
/// quotes stand, or its rank.
/// </summary>
internal static class ClaimContent
{
    public static bool AreEqual(Claim one, Claim other) => Bare(one).Equals(Bare(other));

    /// <summary>
    /// <c>claim/</c> and the first 32 hexadecimal digits of the SHA-256 of the content. Stored ids come from it, so it never changes: a
    /// field that is added later may be written only where it is given, and a value that is renamed keeps its name here.
    /// </summary>
    public static string IdOf(Claim claim)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(Canonical(claim)));
        return "claim/" + Convert.ToHexStringLower(hash.AsSpan(0, 16));
    }

    /// <summary>One line for each field that is given, with its length before it, so that no text can pass for another field.</summary>
    private static string Canonical(Claim claim)
    {
        var lines = new Lines();
        WriteStatement(lines, claim.Statement);
        lines.Add("speaker", claim.Speaker);
        lines.Add("speakerName", claim.SpeakerName);
        lines.Add("capacity", claim.Capacity.ToString());
        lines.Add("statedAt", claim.StatedAt.ToString());
        foreach (var evidence in claim.Evidence)
        {
            lines.Add("document", evidence.Document);
            lines.Add("quote", evidence.Quote);
            lines.Add("isHeadline", evidence.IsHeadline);
        }
        lines.Add("repeats", claim.Repeats);
        lines.Add("informationCredibility", claim.InformationCredibility?.ToString());
        return lines.ToString();
    }

    private static void WriteStatement(Lines lines, Statement statement)
    {
        switch (statement)
        {
            case ParticipationStatement said:
                lines.Add("statement", "participation");
                WriteSubject(lines, said.Subject);
                lines.Add("meeting", said.AtMeeting);
                lines.Add("value", said.Value.ToString());
                lines.Add("condition", said.Condition);
                break;
            case StanceStatement said:
                lines.Add("statement", "stance");
                WriteSubject(lines, said.Subject);
                lines.Add("meeting", said.AtMeeting);
                lines.Add("value", said.Value.ToString());
                break;
            case FactStatement fact:
                WriteFact(lines, fact);
                lines.Add("start", fact.During?.Start?.ToString());
                lines.Add("end", fact.During?.End?.ToString());
                lines.Add("denied", fact.Denied);
                break;
        }
    }

    private static void WriteSubject(Lines lines, Subject subject)
    {
        switch (subject)
        {
            case ActorSubject one:
                lines.Add("actor", one.Actor);
                break;
            case GroupSubject group:
                lines.Add("of", group.Of);
                lines.Add("quantifier", group.Quantifier.ToString());
                foreach (var actor in group.Including)
                    lines.Add("including", actor);
                foreach (var actor in group.Except)
                    lines.Add("except", actor);
                break;
        }
    }

    private static void WriteFact(Lines lines, FactStatement fact)
    {
        var (name, one, other, kind) = fact switch
        {
            RoleStatement role => ("role", role.Person, role.Group, role.Role.ToString()),
            MembershipStatement membership => ("membership", membership.Member, membership.Coalition, null),
            SupportStatement support => ("support", support.Sponsor, support.Recipient, string.Join(',', support.Kinds)),
            MeetingRoleStatement role => ("meetingRole", role.Actor, role.AtMeeting, role.Role.ToString()),
            RelationStatement relation => ("relation", relation.From, relation.To, relation.Kind.ToString()),
            SuccessionStatement succession => ("succession", succession.Predecessor, succession.Successor, succession.Kind.ToString()),
            _ => throw new ArgumentOutOfRangeException(nameof(fact), fact.GetType().Name, "No such fact can be stated."),
        };
        lines.Add("statement", name);
        lines.Add("one", one);
        lines.Add("other", other);
        lines.Add("kind", kind);
        lines.Add("atMeeting", (fact as RoleStatement)?.AtMeeting);
        lines.Add("title", (fact as RoleStatement)?.Title);
    }

    /// <summary>Equal for equal contents, within one process.</summary>
    public static int HashOf(Claim claim) => Bare(claim).GetHashCode();

    private static Claim Bare(Claim claim) => claim with
    {
        Slug = "",
        RecordedAt = default(Instant),
        Evidence = claim.Evidence.Select(one => one with { Start = null, End = null, QuoteIsApart = false }).ToValueList(),
        Rank = Rank.Normal,
        RankReason = null,
        Retractions = [],
    };

    private sealed class Lines
    {
        private readonly StringBuilder text = new();

        public void Add(string name, string? value)
        {
            if (value is not null)
                text.Append(CultureInfo.InvariantCulture, $"{name} {value.Length} {value}\n");
        }

        public void Add(string name, bool value) => Add(name, value ? "true" : null);

        public override string ToString() => text.ToString();
    }
}
