using ConflictGraph.Server.GraphQL.Writing.Statements;
using ConflictGraph.Server.GraphQL.Writing.Things;

namespace ConflictGraph.Server.GraphQL.Writing;

public sealed class RecordInput : InputObjectGraphType
{
    public RecordInput()
    {
        Name = "RecordInput";
        Description = "What is to be recorded, in any order: things may refer to each other.";
        this.MayMany("outlets", typeof(OutletInput), "Who publishes.");
        this.MayMany("documents", typeof(DocumentInput), "What was published.");
        this.MayMany("actors", typeof(ActorInput), "Who can hold a position.");
        this.MayMany("processes", typeof(ProcessInput), "Series of meetings.");
        this.MayMany("meetings", typeof(MeetingInput), "What actors attend or stay away from.");
        this.MayMany("claims", typeof(ClaimInput), "What was asserted.");
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => new RecordDraft
    {
        Outlets = value.List<OutletDraft>("outlets"),
        Documents = value.List<DocumentDraft>("documents"),
        Actors = value.List<ActorDraft>("actors"),
        Processes = value.List<ProcessDraft>("processes"),
        Meetings = value.List<MeetingDraft>("meetings"),
        Claims = value.List<ClaimDraft>("claims"),
    };
}
