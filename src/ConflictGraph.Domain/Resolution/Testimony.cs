using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Resolution;

/// <summary>What one claim says on one question, and what the rules made of it.</summary>
internal sealed class Testimony<T>(Claim claim, T value) where T : struct, Enum
{
    public Claim Claim { get; } = claim;

    public T Value { get; } = value;

    /// <summary>False if it was derived from a claim on a group.</summary>
    public bool IsSpecific { get; init; } = true;

    /// <summary>False if the claim speaks of the actor only as one of a group, even where that is in the actor's own voice.</summary>
    public bool NamesActor { get; init; } = true;

    /// <summary>The capacity in which it counts here: of the claim that it repeats, if it does, and of the actor's own voice, if that is heard.</summary>
    public required Capacity Capacity { get; init; }

    public required Voice Voice { get; init; }

    /// <summary>A repeated claim is as old as the one that it repeats.</summary>
    public required PartialDate StatedAt { get; init; }

    /// <summary>From when it holds.</summary>
    public required PartialDate HoldsSince { get; init; }

    /// <summary>The documents in evidence that nobody took back.</summary>
    public required string[] Documents { get; init; }

    /// <summary>Set by rule 6.</summary>
    public SharedOrigin? Origin { get; set; }

    /// <summary>The rule that dropped it; null while it lives.</summary>
    public RuleId? DroppedBy { get; private set; }

    /// <summary>One that it lost to, where a rule set one against the other.</summary>
    public Testimony<T>? DroppedFor { get; private set; }

    /// <summary>True if it neither decides nor loses: it agrees with what stands, in other words.</summary>
    public bool IsSetAside { get; set; }

    public bool IsLive => DroppedBy is null && !IsSetAside;

    public void Drop(RuleId rule, Testimony<T>? winner = null)
    {
        DroppedBy ??= rule;
        DroppedFor ??= winner;
    }

    /// <summary>Undoes what a rule found, when claims that agree with the answer are accepted again.</summary>
    public void Restore() => (DroppedBy, DroppedFor) = (null, null);

    public bool Says(T value) => EqualityComparer<T>.Default.Equals(Value, value);
}
