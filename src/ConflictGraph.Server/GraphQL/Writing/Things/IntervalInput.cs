namespace ConflictGraph.Server.GraphQL.Writing.Things;

public sealed class IntervalInput : InputObjectGraphType
{
    public IntervalInput()
    {
        Name = "IntervalInput";
        Description = "From start up to, not including, end; a bound that is absent or null is open.";
        this.May("start", typeof(PartialDateType), "When it starts.");
        this.May("end", typeof(PartialDateType), "When it ends, which it does not include.");
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => new IntervalDraft(value.Text("start"), value.Text("end"));
}
