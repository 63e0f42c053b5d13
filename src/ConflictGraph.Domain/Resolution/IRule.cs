namespace ConflictGraph.Domain.Resolution;

/// <summary>A rule that drops what loses. Every rule sees only what the rules before it left alive.</summary>
internal interface IRule<T> where T : struct, Enum
{
    void Apply(Docket<T> docket);
}

/// <summary>A rule that sets one value against another, and so is not asked where all that lives agrees.</summary>
internal interface IRuleBetweenValues<T> : IRule<T> where T : struct, Enum;
