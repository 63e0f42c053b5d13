using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Time;
using ConflictGraph.Server.Tests.Stores;

namespace ConflictGraph.Server.Tests;

/// <summary>A few things to ask about.</summary>
public static class World
{
    public static FixedStore Small() => new(
        Faction("ahrar", "Ahrar al-Sham"),
        Faction("jaysh", "Jaysh al-Islam"),
        Faction("nusra", "جبهة النصرة"),
        new Actor { Slug = "turkey", Kind = ActorKind.State, Name = "Turkey" },
        new Actor { Slug = "alloush", Kind = ActorKind.Person, Name = "Mohammed Alloush" },
        Meeting("astana-1", 2017, 1, 23),
        Meeting("astana-2", 2017, 2, 15),
        Meeting("geneva-4", 2017, 2, 23),
        new Outlet { Slug = "outlet/afp", Name = "Agence France-Presse", Reliability = Reliability.B });

    private static Actor Faction(string slug, string name) => new() { Slug = slug, Kind = ActorKind.Faction, Name = name };

    private static Meeting Meeting(string slug, int year, int month, int day) =>
        new() { Slug = slug, Name = slug, Starts = PartialDate.OfDay(year, month, day) };
}
