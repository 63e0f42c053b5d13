using ConflictGraph.Server.GraphQL.Writing.Things;

namespace ConflictGraph.Server.GraphQL.Writing.Statements;

/// <summary>The fields of inputs for facts that can be affirmed or denied.</summary>
public static class FactInputFields
{
    public static void DeclareDuring(this InputObjectGraphType type) =>
        type.May("during", typeof(IntervalInput), "Since when and until when it holds; from when it was stated if absent.");

    public static void DeclareDenied(this InputObjectGraphType type) =>
        type.May("denied", typeof(BooleanGraphType), "True if the claim says that it is not so.").DefaultValue(false);
}
