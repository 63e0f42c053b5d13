namespace ConflictGraph.Domain.Resolution;

/// <summary>How many actors stand on each side of a meeting, and the same in words.</summary>
/// <param name="InWords">One paragraph in plain English, naming actors and counting them by kind, that says no more than the claims support.</param>
public sealed record Attendance(int Attending, int StayingAway, int Undecided, int NotInvited, int Contested, string InWords);
