using GraphQL.Validation;
using Microsoft.Extensions.Options;

namespace ConflictGraph.Server.GraphQL.Limits;

/// <summary>
/// The library's validation, which ends when there are as many errors as are told. It would find them all, and look for the place of each in the whole text.
/// </summary>
public sealed class CappedValidation(IOptions<ExecutionLimits> limits) : IDocumentValidator
{
    private readonly DocumentValidator _validator = new();
    private readonly IReadOnlyList<IValidationRule> _rules = [new ErrorCap(limits.Value.Errors), .. DocumentValidator.CoreRules];

    public Task<IValidationResult> ValidateAsync(in ValidationOptions options) =>
        CappedAsync(_validator.ValidateAsync(options.Rules is null ? options with { Rules = _rules } : options));

    private static async Task<IValidationResult> CappedAsync(Task<IValidationResult> validating)
    {
        try
        {
            return await validating;
        }
        catch (ErrorCap.ReachedException reached)
        {
            return new ValidationResult(reached.Found);
        }
    }
}
