using ConflictGraph.Domain;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Embedded.Memory;

/// <summary>A thing that can have new states, all of which stay.</summary>
internal abstract class EntityNode<T>(string slug) : INode where T : Thing
{
    private AppendList<State<T>> _states;
    private AppendList<Naming> _namings;

    public string Slug => slug;

    public State<T>? First => _states.Count > 0 ? _states.AsSpan()[0] : null;

    public ReadOnlySpan<State<T>> States => _states.AsSpan();

    public void Add(State<T> state) => _states.Add(state);

    /// <summary>The state that a reader sees: the last one recorded by then, or the first where only a claim that names the thing was.</summary>
    public State<T>? At(Moment moment)
    {
        var states = _states.AsSpan();
        for (var i = states.Length - 1; i >= 0; i--)
        {
            if (moment.Sees(states[i].Version, states[i].RecordedAt))
                return states[i];
        }
        return states.Length > 0 && states[0].Version <= moment.Version && IsNamedAt(moment) ? states[0] : null;
    }

    /// <summary>Notes that a claim of this time names the thing; false if it was known by then anyway.</summary>
    public bool Name(long version, Instant knownFrom)
    {
        var namings = _namings.AsSpan();
        if (First is { } first && first.RecordedAt <= knownFrom || namings.Length > 0 && namings[^1].KnownFrom <= knownFrom)
            return false;
        _namings.Add(new(version, knownFrom));
        return true;
    }

    private bool IsNamedAt(Moment moment)
    {
        foreach (var naming in _namings.AsSpan())
        {
            if (moment.Sees(naming.Version, naming.KnownFrom))
                return true;
        }
        return false;
    }
}
