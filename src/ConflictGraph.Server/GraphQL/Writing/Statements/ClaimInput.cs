namespace ConflictGraph.Server.GraphQL.Writing.Statements;

public sealed class ClaimInput : InputObjectGraphType
{
    public ClaimInput()
    {
        Name = "ClaimInput";
        Description = "What one speaker asserted on one occasion. Exactly one of the eight statements is given.";
        this.May("id", typeof(IdGraphType), "Its slug. Derived from the content where absent, so that recording twice records once.");
        this.May("participation", typeof(ParticipationInput), "Whether somebody takes part in a meeting.");
        this.May("stance", typeof(StanceInput), "What somebody thinks of a meeting.");
        this.May("role", typeof(RoleInput), "That a person has a role in a group.");
        this.May("membership", typeof(MembershipInput), "That an actor belongs to a coalition.");
        this.May("support", typeof(SupportInput), "That one actor supports another.");
        this.May("meetingRole", typeof(MeetingRoleInput), "That an actor has a part in a meeting.");
        this.May("relation", typeof(RelationInput), "How two actors stand to each other.");
        this.May("succession", typeof(SuccessionInput), "That one actor grew out of another.");
        this.May("speaker", typeof(IdGraphType), "The slug of the actor who said it; absent where the source names nobody.");
        this.May("speakerName", typeof(StringGraphType), "The speaker as the source words it.");
        this.Must("capacity", typeof(WordsType<Capacity>), "In what capacity it was said.");
        this.Must("statedAt", typeof(PartialDateType), "When it was said.");
        this.Many("evidence", typeof(EvidenceInput), "Where it stands in documents; at least one.");
        this.May("repeats", typeof(IdGraphType), "The slug of the claim whose words this one repeats.");
        this.May("informationCredibility", typeof(WordsType<Credibility>), "How far you believe the information.");
        this.May("recordedAt", typeof(DateTimeType), "For loading an archive: when its own system recorded the claim. Not in the future. Administrators only.");
    }

    public override object ParseDictionary(IDictionary<string, object?> value) =>
        new ClaimDraft(value.Get<Capacity>("capacity"), value.Required("statedAt"), value.List<EvidenceDraft>("evidence"))
        {
            Id = value.Text("id"),
            Participation = value.Get<ParticipationDraft>("participation"),
            Stance = value.Get<StanceDraft>("stance"),
            Role = value.Get<RoleDraft>("role"),
            Membership = value.Get<MembershipDraft>("membership"),
            Support = value.Get<SupportDraft>("support"),
            MeetingRole = value.Get<MeetingRoleDraft>("meetingRole"),
            Relation = value.Get<RelationDraft>("relation"),
            Succession = value.Get<SuccessionDraft>("succession"),
            Speaker = value.Text("speaker"),
            SpeakerName = value.Text("speakerName"),
            Repeats = value.Text("repeats"),
            InformationCredibility = value.Get<Credibility?>("informationCredibility"),
            RecordedAt = value.Get<Instant?>("recordedAt"),
        };
}
