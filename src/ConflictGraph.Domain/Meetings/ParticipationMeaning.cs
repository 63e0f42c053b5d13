namespace ConflictGraph.Domain.Meetings;

/// <summary>What the values of a participation mean to the rules.</summary>
public static class ParticipationMeaning
{
    /// <summary>The list in which a value puts an actor.</summary>
    public static Side Side(this Participation value) => value switch
    {
        Participation.WillAttend or Participation.WillAttendConditionally or Participation.WillObserve
            or Participation.Attended or Participation.Observed => Meetings.Side.Attending,
        Participation.WillNotAttend or Participation.Declined
            or Participation.Withdrew or Participation.DidNotAttend => Meetings.Side.StayingAway,
        Participation.Undecided or Participation.Suspended => Meetings.Side.Undecided,
        Participation.NotInvited or Participation.Excluded => Meetings.Side.NotInvited,
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };

    /// <summary>True if they put an actor on different sides; that it did not attend is not against its not being invited.</summary>
    public static bool IsAgainst(this Participation one, Participation other) =>
        one.Side() != other.Side()
        && !(one == Participation.DidNotAttend && other.IsState())
        && !(other == Participation.DidNotAttend && one.IsState());

    /// <summary>Something that happened, not something that was meant.</summary>
    public static bool IsOutcome(this Participation value) =>
        value is Participation.Attended or Participation.Observed or Participation.Withdrew or Participation.DidNotAttend;

    /// <summary>A state that lasts whether or not the meeting has begun: not invited, or kept out.</summary>
    public static bool IsState(this Participation value) => value is Participation.NotInvited or Participation.Excluded;

    /// <summary>Neither an outcome nor a state.</summary>
    public static bool IsIntention(this Participation value) => !value.IsOutcome() && !value.IsState();

    /// <summary>Words that speak of their moment only.</summary>
    public static bool IsOfItsMoment(this Participation value) => value is Participation.Undecided or Participation.Suspended;

    /// <summary>A refusal of an invitation.</summary>
    public static bool IsRefusal(this Participation value) => value is Participation.WillNotAttend or Participation.Declined;

    /// <summary>What "none" and "except" make of a value; null for the values that have no opposite.</summary>
    public static Participation? Opposite(this Participation value) => value switch
    {
        Participation.WillAttend or Participation.WillAttendConditionally or Participation.WillObserve => Participation.WillNotAttend,
        Participation.WillNotAttend or Participation.Declined => Participation.WillAttend,
        Participation.Attended or Participation.Observed => Participation.DidNotAttend,
        Participation.DidNotAttend => Participation.Attended,
        _ => null,
    };

    /// <summary>How an outcome is read that was stated before the meeting: as the intention of its side. Other values stay.</summary>
    public static Participation AsIntention(this Participation value) => value switch
    {
        Participation.Attended => Participation.WillAttend,
        Participation.Observed => Participation.WillObserve,
        Participation.DidNotAttend or Participation.Withdrew => Participation.WillNotAttend,
        _ => value,
    };
}
