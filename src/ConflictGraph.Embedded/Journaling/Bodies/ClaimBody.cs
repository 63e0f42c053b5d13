using ConflictGraph.Domain.Time;

namespace ConflictGraph.Embedded.Journaling.Bodies;

/// <summary>A claim; exactly one of the eight statements is there.</summary>
internal sealed class ClaimBody
{
    public string? Slug { get; set; }
    public ParticipationBody? Participation { get; set; }
    public StanceBody? Stance { get; set; }
    public RoleBody? Role { get; set; }
    public MembershipBody? Membership { get; set; }
    public SupportBody? Support { get; set; }
    public MeetingRoleBody? MeetingRole { get; set; }
    public RelationBody? Relation { get; set; }
    public SuccessionBody? Succession { get; set; }
    public string? Speaker { get; set; }
    public string? SpeakerName { get; set; }
    public string? Capacity { get; set; }
    public PartialDate? StatedAt { get; set; }

    /// <summary>In milliseconds since 1970; absent where it is the commit's.</summary>
    public long? RecordedAt { get; set; }

    public EvidenceBody[]? Evidence { get; set; }
    public string? Repeats { get; set; }
    public string? InformationCredibility { get; set; }
}
