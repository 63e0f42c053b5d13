using ConflictGraph.Server.Commands;

namespace ConflictGraph.Benchmarks.Load;

/// <summary>
/// Whom and what is asked about. Under Zipf's law a few meetings hold a large part of all claims, and more of them the more claims there are; they would
/// be the measure of nothing else. So those are asked about that are as large in a small world as in a large one.
/// </summary>
public sealed class Subjects
{
    private const int FewestClaims = 60;
    private const int MostClaims = 200;
    private const int Positions = 40;

    /// <summary>Steps through the actors so that those who are asked about one after the other are not alike in popularity.</summary>
    private const int Stride = 37;

    private readonly Generation _world;
    private readonly int[] _meetings;
    private readonly int[] _travellers;

    /// <exception cref="ArgumentException">The world is too small for them.</exception>
    public Subjects(Generation world)
    {
        _world = world;
        var claims = Enumerable.Range(0, world.Claims).Where(claim => world.MeetingOf(claim) is not null).Select(claim => (Meeting: world.MeetingOf(claim)!.Value, Actor: world.ActorOf(claim))).ToArray();
        var sizes = claims.CountBy(claim => claim.Meeting).ToDictionary();
        _meetings =
        [
            .. claims.Where(claim => sizes[claim.Meeting] is >= FewestClaims and <= MostClaims).GroupBy(claim => claim.Meeting)
                .Where(meeting => meeting.DistinctBy(claim => claim.Actor).Count() >= Positions).Select(meeting => meeting.Key).Order(),
        ];
        _travellers =
        [
            .. claims.GroupBy(claim => claim.Actor).Where(actor => actor.All(claim => sizes[claim.Meeting] <= MostClaims) && actor.DistinctBy(claim => claim.Meeting).Count() > 1)
                .Select(actor => actor.Key).Order(),
        ];
        if (_meetings.Length == 0 || _travellers.Length == 0)
            throw new ArgumentException($"{world.Claims} claims are too few: no meeting has {Positions} positions.");
    }

    /// <summary>Any actor that is no coalition.</summary>
    public string Actor(int number) => $"actor/{Generation.Coalitions + (int)((long)number * Stride % (_world.Actors - Generation.Coalitions))}";

    /// <summary>An actor of whom two meetings or more are known, each with at most 200 claims.</summary>
    public string Traveller(int number) => $"actor/{_travellers[(int)((long)number * Stride % _travellers.Length)]}";

    /// <summary>A meeting with at least 40 positions, and 60 to 200 claims.</summary>
    public string Meeting(int number) => $"meeting/{_meetings[number % _meetings.Length]}";
}
