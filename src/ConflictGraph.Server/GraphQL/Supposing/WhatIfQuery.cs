using ConflictGraph.Server.GraphQL.Limits;
using ConflictGraph.Server.GraphQL.Writing;

namespace ConflictGraph.Server.GraphQL.Supposing;

/// <summary>The question what the answer would be if more were recorded.</summary>
public static class WhatIfQuery
{
    public static void DeclareWhatIf(this ComplexGraphType<object?> type) =>
        type.Must("whatIf", typeof(WhatIfType), "What the answer would be if these things were recorded too. Nothing is stored.")
            .Takes("input", typeof(NonNullGraphType<RecordInput>), "What is supposed to be recorded.")
            .TakesMoment()
            .Costs(FieldCost.Walking)
            .From(context => Suppose(context, context.Given<RecordDraft>("input")!));

    private static Lookup<WhatIfView> Suppose(IResolveFieldContext context, RecordDraft draft)
    {
        var recorder = context.RequestServices!.GetRequiredService<Recorder>();
        var consequences = context.RequestServices!.GetRequiredService<Consequences>();
        return context.Moment().Then(reading => new Once<WhatIfView>(async cancellation =>
            new WhatIfView(reading, await recorder.SupposeAsync(draft, reading.Pin, cancellation), consequences)));
    }
}
