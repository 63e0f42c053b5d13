using System.Globalization;

namespace ConflictGraph.Server.Commands;

/// <summary>A made-up world to measure with, always the same for the same numbers. Things and claims are numbered from 0.</summary>
public sealed class Generation
{
    /// <summary>The first actors are coalitions. Claims on meetings are about the others.</summary>
    public const int Coalitions = 50;

    public const int Outlets = 60;

    private static readonly string[] Values = ["WILL_ATTEND", "WILL_NOT_ATTEND", "UNDECIDED", "ATTENDED", "DECLINED"];

    private readonly Popularity? _actors;
    private readonly Popularity? _meetings;
    private readonly Popularity? _documents;

    /// <param name="skew">How unlike the things are that claims fall on: 0 for evenly; 1 for Zipf's law, by which the most popular have the lowest numbers.</param>
    public Generation(int claims, int actors, int meetings, double skew)
    {
        (Claims, Actors, Meetings, Documents, Skew) = (claims, Math.Max(Coalitions + 1, actors), Math.Max(1, meetings), Math.Max(1, claims / 20), skew);
        if (skew > 0)
            (_actors, _meetings, _documents) = (new(Actors - Coalitions, skew, 1), new(Meetings, skew, 2), new(Documents, skew, 3));
    }

    public int Claims { get; }

    /// <summary>Coalitions and others.</summary>
    public int Actors { get; }

    public int Meetings { get; }

    public int Documents { get; }

    public double Skew { get; }

    public static string Outlet(int number) => $$"""{"id":"outlet/{{number}}","name":"Outlet {{number}}","reliability":"{{"ABCDEF"[number % 6]}}"}""";

    public static string Document(int number) => $$"""{"id":"document/{{number}}","outlet":"outlet/{{number % Outlets}}","title":"Report {{number}} on the talks","url":"https://news.example/{{number}}","publishedAt":"{{Day(number)}}","language":"en"}""";

    public static string Actor(int number) => $$"""{"id":"actor/{{number}}","kind":"{{(number < Coalitions ? "COALITION" : "FACTION")}}","name":"Actor {{number}}","aliases":["فصيل {{number}}"]}""";

    public static string Meeting(int number) => $$"""{"id":"meeting/{{number}}","name":"Meeting {{number}}","starts":"{{Day(number * 7)}}"}""";

    /// <summary>The claim as input. Those after the last one are of the same world too.</summary>
    public string Claim(int number)
    {
        var said = MeetingOf(number) is { } meeting
            ? $$$""" "participation":{"subject":{"actor":"actor/{{{ActorOf(number)}}}"},"meeting":"meeting/{{{meeting}}}","value":"{{{Values[number % 5]}}}"}"""
            : $$$""" "membership":{"member":"actor/{{{ActorOf(number)}}}","coalition":"actor/{{{number % Coalitions}}}","during":{"start":"{{{Day(number % 900)}}}"}}""";
        var document = _documents?.Of(number) ?? number % Documents;
        return $$"""{{{said}},"speaker":"actor/{{Coalitions + number % (Actors - Coalitions)}}","capacity":"THIRD_PARTY_NAMED","statedAt":"{{Day(number % 3000)}}","evidence":[{"document":"document/{{document}}","quote":"The delegation number {{number}} said on Monday what it would do about the talks."}]}""";
    }

    /// <summary>The actor that a claim is about.</summary>
    public int ActorOf(int claim) => Coalitions + (_actors?.Of(claim) ?? (int)((uint)claim * 2654435761L % (Actors - Coalitions)));

    /// <summary>The meeting that a claim is about; null for every tenth, which is on a coalition.</summary>
    public int? MeetingOf(int claim) => claim % 10 == 0 ? null : _meetings?.Of(claim) ?? claim % Meetings;

    private static string Day(int number) => new DateOnly(2012, 1, 1).AddDays(number % 4000).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
