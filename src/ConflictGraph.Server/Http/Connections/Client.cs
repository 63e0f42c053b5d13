namespace ConflictGraph.Server.Http.Connections;

/// <summary>Who counts as one client.</summary>
/// <param name="Caller">Who it has shown that it is; null where it has shown nothing.</param>
/// <param name="Network">Its address where it has shown nothing, of IPv6 the half that tells who has it.</param>
public readonly record struct Client(string? Caller, UInt128 Network);
