namespace ConflictGraph.Server.GraphQL.Meetings;

public sealed class MeetingFilterInput : InputObjectGraphType
{
    public MeetingFilterInput()
    {
        Name = "MeetingFilter";
        Description = "Which meetings are wanted. Several conditions all have to hold.";
        this.May("process", typeof(IdGraphType), "Rounds of this process, by its slug.");
        this.May("text", typeof(StringGraphType), "With this in the name or place, whatever the case and accents.");
        this.May("startsFrom", typeof(PartialDateType), "That start at the beginning of this date or later.");
        this.May("startsBefore", typeof(PartialDateType), "That start before the beginning of this date.");
        this.May("attendedBy", typeof(IdGraphType), "That this actor attends, by its slug.");
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => new MeetingFilter(value);
}
