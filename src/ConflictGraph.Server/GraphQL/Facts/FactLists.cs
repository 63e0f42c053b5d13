using ConflictGraph.Server.GraphQL.Actors;

namespace ConflictGraph.Server.GraphQL.Facts;

/// <summary>The facts in which an actor stands, filtered and cut as a field asks.</summary>
public static class FactLists
{
    public static Lookup<IEnumerable<FactView<TStatement>>> Facts<TStatement>(
        this IResolveFieldContext<ActorView> context, FactEnd end, Func<FactView<TStatement>, bool>? where = null)
        where TStatement : FactStatement =>
        context.Source.Facts(end).Select(facts => context.Shown(context.Source.Reading, facts, where));

    /// <param name="argument">The argument that says which words are wanted.</param>
    /// <param name="words">The words that a fact has; one of those wanted is enough.</param>
    public static Lookup<IEnumerable<FactView<TStatement>>> Facts<TStatement, TWord>(
        this IResolveFieldContext<ActorView> context, FactEnd end, string argument, Func<FactView<TStatement>, IEnumerable<TWord>> words)
        where TStatement : FactStatement where TWord : struct, Enum =>
        context.Words<TWord>(argument) is { } wanted ? context.Facts<TStatement>(end, fact => words(fact).Any(wanted.Contains)) : context.Facts<TStatement>(end);

    /// <summary>The first so many of those that are wanted.</summary>
    public static IEnumerable<FactView<TStatement>> Shown<TStatement>(
        this IResolveFieldContext context, MomentReading reading, IEnumerable<Fact> facts, Func<FactView<TStatement>, bool>? where)
        where TStatement : FactStatement =>
        facts.Select(fact => new FactView<TStatement>(reading, fact)).Where(where ?? (_ => true)).Take(context.First());
}
