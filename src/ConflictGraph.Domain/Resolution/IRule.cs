namespace ConflictGraph.Domain.Resolution;

/// <summary>A rule that drops what loses. Every rule sees only what the rules before it left alive.</summary>
internal interface IRule<T> where T : struct, Enum
{
    void Apply(Docket<T> docket);
}
