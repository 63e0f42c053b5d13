namespace ConflictGraph.Server.GraphQL;

/// <summary>
/// Tells which keys were looked for in vain more than once lately. Most are looked for once and never again, and are not worth keeping. It takes little room,
/// and forgets what others come upon.
/// </summary>
internal sealed class Misses
{
    private const int Slots = 1 << 14;

    private readonly int[] _once = new int[Slots];
    private readonly int[] _again = new int[Slots];

    public void Add(int hash)
    {
        if (_once[SlotOf(hash)] == hash)
            _again[SlotOf(hash)] = hash;
        else
            _once[SlotOf(hash)] = hash;
    }

    public bool WereSeveral(int hash) => _again[SlotOf(hash)] == hash;

    private static int SlotOf(int hash) => (int)((uint)hash % Slots);
}
