using System.Globalization;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Storage;

/// <summary>Sort keys, made here so that every store orders alike. They compare ordinally.</summary>
public static class SortKeys
{
    /// <summary>A name without case and accents.</summary>
    public static string OfName(string name) => SearchKeys.Of(name);

    /// <summary>An instant as 16 hexadecimal digits; empty, and so before all others, for none.</summary>
    public static string OfInstant(Instant? instant) =>
        instant is { } at ? (at.Milliseconds - Instant.Earliest.Milliseconds).ToString("x16", CultureInfo.InvariantCulture) : "";

    /// <summary>The place of an actor in lists by name.</summary>
    public static Keyset PlaceOf(string actor, Casefile file) => new(file.Actors.TryGetValue(actor, out var known) ? OfName(known.Name) : actor, actor);

    /// <summary>The instant from which a date counts.</summary>
    public static string OfDate(PartialDate? date) => OfInstant(date?.CountsFrom);
}
