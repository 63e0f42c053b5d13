namespace ConflictGraph.Neo4j.Model;

/// <summary>
/// All names that the statements use. A database that does not know one of them warns of it with each answer, at length: of a small answer that was nearly all.
/// </summary>
internal static class Vocabulary
{
    public static readonly IReadOnlyList<string> Properties = Words(
        """
        about absorbed active activeAt activeFrom activeUntil actor actors actorsSoFar after aliases among as at before body by byName byRecording
        capacities capacity claim claims claimsSoFar coalition commit condition credibility cursor datedBefore datedFrom denied derivedFrom
        description document documents documentsSoFar during end endRecordedAt endVersion ends endsAt epochMillis evidence external externalSchemes
        externalValues format from hasText holder how includeRetracted isDenial isFirst isHeadline isLong isOpenClass keep kind kinds knownFrom label
        language lock longText meeting meetings meetingsSoFar member name namePlace namedFrom namedVersions number outlet outlets outletsSoFar owner
        part place previous process processes processesSoFar properties publishedAt publishedPlace quantifier quote quoteIsApart rank reason
        recordedAt recordedPlace reliability repeats replacement scheme since slug speaker speakerName start starts startsAt startsPlace state
        statedAt statedPlace supports target text title to totals type undone until url value version way
        """);

    public static readonly IReadOnlyList<string> Relationships = Words(
        """
        ABOUT ALLIED_WITH ATTENDS AT_WAR_WITH CLAIMED_IN CONTESTED_ON DERIVED_FROM EVIDENCED_BY HAS_ROLE_AT HAS_ROLE_IN KNOWN_AS MEMBER_OF MERGED_INTO
        NOT_INVITED_TO ONE_WITH ON_MEMBERSHIPS_OF ON_MEMBERS_OF ON_RELATIONS ON_ROLES_IN ON_ROLES_OF ON_SUCCESSIONS ON_SUPPORT_BY ON_SUPPORT_OF
        PUBLISHED_BY PUTS_INSTEAD RANKS REPEATS RETRACTS RIVAL_OF ROUND_OF SPOKEN_BY STATE STATES_ORIGIN STAYS_AWAY SUCCEEDS SUPPORTS TEXT
        UNDECIDED_ON
        """);

    public static readonly IReadOnlyList<string> Labels = Words(
        """
        Actor ActorState Boundary Change Claim Coalition DataVersion Document DocumentState EverAbsorbed ExternalId Faction Meeting MeetingState
        Organization Outlet OutletState Person Process ProcessState Projection Ranking Retraction State Text
        """);

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
