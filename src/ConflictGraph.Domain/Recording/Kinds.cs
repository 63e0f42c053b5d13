namespace ConflictGraph.Domain.Recording;

/// <summary>The kinds of thing that a slug can name, and so those that a reference takes.</summary>
[Flags]
internal enum Kinds
{
    None = 0,
    Outlet = 1,
    Document = 2,
    Process = 4,
    Meeting = 8,
    Claim = 16,
    Faction = 32,
    Coalition = 64,
    State = 128,
    Organization = 256,
    Person = 512,
    Group = Faction | Coalition | State | Organization,
    Actor = Group | Person,
}
