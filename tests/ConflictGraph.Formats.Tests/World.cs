using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Formats.Tests;

/// <summary>Things and events with every field that there is.</summary>
internal static class World
{
    /// <summary>Letters of every plane that has any, and everything that JSON has an escape for.</summary>
    public const string EveryPlane = "A é ش 漢 \U0001F600 \U00020000 \U00030000 \U000E0100 \U000F0000 \U0010FFFD \" \\ / < > & + ' \u2028 \uFFFD";

    public static PartialDate Date(string text) => PartialDateFormat.Parse(text);

    public static RecordEvent Things(string title = EveryPlane) => new([
        new Outlet { Slug = "afp", Name = "Agence France-Presse", Reliability = Reliability.B },
        new Outlet { Slug = "reuters", Name = "Reuters" },
        new Document
        {
            Slug = "report", Outlet = "afp", Title = title, Url = "https://afp.example/1?a=1&b=2", PublishedAt = Date("2017-01"), Language = "ar",
            Text = "One.\nTwo " + title + "\tthree.", HasText = true,
        },
        new Document { Slug = "copy", Outlet = "reuters", Title = "Copy", DerivedFrom = new("report", DerivationKind.Republication) },
        new Actor
        {
            Slug = "a", Kind = ActorKind.Faction, Name = "Ahrar", Aliases = ["أحرار", "Ahrar; al-Sham"], ExternalIds = [new("UCDP", "5554")],
            Description = "A faction.", Active = new(Date("2011"), null),
        },
        new Actor { Slug = "b", Kind = ActorKind.Faction, Name = "Brigade" },
        new Actor { Slug = "p", Kind = ActorKind.Person, Name = "Person" },
        new Actor { Slug = "all", Kind = ActorKind.Coalition, Name = "The opposition", IsOpenClass = true },
        new Process { Slug = "talks", Name = "Talks", Description = "Rounds." },
        new Meeting { Slug = "astana", Name = "Astana", Process = "talks", Starts = Date("2017-01-23"), Ends = Date("2017-01-24"), Place = "Astana" }]);

    /// <summary>A claim of each of the eight kinds, and both kinds of subject.</summary>
    public static RecordEvent Claims(string prefix, Instant? recordedAt = null) => new([
        Claim(prefix + "1", new ParticipationStatement(new ActorSubject("a"), "astana", Participation.WillAttendConditionally, "if \"they\" stop")),
        Claim(prefix + "2", new ParticipationStatement(
            new GroupSubject("all", Quantifier.Most) { Including = ["a"], Except = ["b"] }, "astana", Participation.WillNotAttend)),
        Claim(prefix + "3", new StanceStatement(new ActorSubject("b"), "astana", Stance.RejectsResults)),
        Claim(prefix + "4", new RoleStatement("p", "all", RoleKind.HeadOfDelegation)
        {
            AtMeeting = "astana", Title = "Head", During = new(Date("2017-01-18T09:30:00.250Z"), Date("2018")), Denied = true,
        }),
        Claim(prefix + "5", new MembershipStatement("a", "all") { During = new(null, Date("2016-12")) }),
        Claim(prefix + "6", new SupportStatement("b", "a", [SupportKind.Weapons, SupportKind.Unknown])),
        Claim(prefix + "7", new MeetingRoleStatement("a", "astana", MeetingRoleKind.Guarantor) { Denied = true }),
        Claim(prefix + "8", new RelationStatement("a", "b", RelationKind.AtWar)),
        Claim(prefix + "9", new SuccessionStatement("a", "b", SuccessionKind.Splinter) { At = Date("2016-05-01") }) with
        {
            Repeats = prefix + "8", InformationCredibility = Credibility.PossiblyTrue, RecordedAt = recordedAt ?? default,
            Evidence =
            [
                new() { Document = "report", Quote = EveryPlane, Start = 9, End = 9 + EveryPlane.Length, IsHeadline = true },
                new() { Document = "copy", Quote = string.Concat(Enumerable.Repeat("long \U0001F600 ", 200)) },
            ],
        }]);

    public static Claim Claim(string slug, Statement statement) => new()
    {
        Slug = slug, Statement = statement, Speaker = "p", SpeakerName = "The Person", Capacity = Capacity.ThirdPartyNamed, StatedAt = Date("2017-01-16"),
        Evidence = [new() { Document = "report" }],
    };
}
