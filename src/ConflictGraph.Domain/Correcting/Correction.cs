using ConflictGraph.Domain.Recording;

namespace ConflictGraph.Domain.Correcting;

/// <summary>A correction whose form has been read.</summary>
internal abstract class Correction(Reading reading)
{
    /// <summary>What it names, and what is wrong with its form.</summary>
    public Reading Reading => reading;

    /// <summary>
    /// Notes what is wrong with it together with what is recorded. What the reading refers to has been loaded and its kind checked; what is unknown
    /// or of another kind is a mistake already.
    /// </summary>
    public abstract Task<CorrectionFinding> CheckAsync(Known known, Mistakes mistakes, CancellationToken cancellation);
}
