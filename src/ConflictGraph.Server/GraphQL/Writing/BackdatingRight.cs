using ConflictGraph.Server.GraphQL.Callers;

namespace ConflictGraph.Server.GraphQL.Writing;

/// <summary>Who says when a claim was recorded changes what could have been known, so only those may who load an archive.</summary>
public static class BackdatingRight
{
    /// <summary>What is wrong with the claims for a caller who may not; nothing for one who may.</summary>
    public static IReadOnlyList<Mistake> Check(IResolveFieldContext context, IEnumerable<(ClaimDraft? Claim, string Path)> claims) =>
        context.RequestServices!.GetRequiredService<CurrentCaller>().Caller.May(Role.Administrator) ? [] :
        [
            .. from claim in claims
               where claim.Claim?.RecordedAt is not null
               select new Mistake(MistakeCode.Forbidden, $"'{claim.Path}.recordedAt' needs the role ADMINISTRATOR: leave it out, and the claim is recorded as of now.", $"{claim.Path}.recordedAt"),
        ];
}
