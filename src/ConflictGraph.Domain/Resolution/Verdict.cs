using ConflictGraph.Domain.Claims;

namespace ConflictGraph.Domain.Resolution;

/// <summary>What the rules made of the claims on one question, with the reasons.</summary>
public abstract record Verdict
{
    private protected Verdict() { }

    public required FactStatus Status { get; init; }

    /// <summary>The rule that dropped the last claim with another value, or why none had to.</summary>
    public required RuleId DecidedBy { get; init; }

    /// <summary>The reason in one or two plain English sentences, naming who said what and when.</summary>
    public required string Because { get; init; }

    /// <summary>The claims that carry the answer, most direct first.</summary>
    public IReadOnlyList<Claim> Accepted { get; init; } = [];

    /// <summary>The claims that lost, each with the rule that it lost to.</summary>
    public IReadOnlyList<RejectedClaim> Rejected { get; init; } = [];
}

/// <summary>A claim that carries another value than the answer.</summary>
public sealed record RejectedClaim(Claim Claim, RuleId Rule, string Because);
