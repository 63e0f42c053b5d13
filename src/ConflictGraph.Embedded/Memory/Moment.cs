using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Embedded.Memory;

/// <summary>A pin in the form that rows are held against.</summary>
internal readonly record struct Moment(long Version, Instant KnownAt)
{
    public static Moment Of(Pin pin) => new(pin.Version, pin.KnownAt ?? new Instant(long.MaxValue));

    /// <summary>True where the pin asks for all of its version.</summary>
    public bool IsWhole => KnownAt.Milliseconds == long.MaxValue;

    public bool Sees(long version, Instant recordedAt) => version <= Version && recordedAt <= KnownAt;
}
