using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Correcting;

internal sealed class RetractCheck(RetractDraft draft, Reading reading, Reading replacement, PartialDate? statedAt) : Correction(reading)
{
    private static readonly FieldPath ByPath = FieldPath.Root("by", 1);
    private static readonly FieldPath ReplacementPath = FieldPath.Root("replacement", 4);

    public static RetractCheck Read(RetractDraft draft, Instant now)
    {
        PartialDate? statedAt = null;
        var reading = Reading.Of(now, fields =>
        {
            fields.Reference(draft.Claim, Kinds.Claim, FieldPath.Root("claim", 0));
            fields.Reference(draft.By, Kinds.Actor | Kinds.Outlet, ByPath);
            statedAt = fields.Date(draft.StatedAt, FieldPath.Root("statedAt", 2));
            fields.RequiredText(draft.Reason, FieldPath.Root("reason", 3));
            return [];
        });
        // Read apart, so that the claim that is taken back has to be one that is recorded, and cannot be the one that takes its place.
        var replacement = Reading.Of(now, fields => draft.Replacement is { } claim ? [new ClaimReader(fields).Read(claim, ReplacementPath)] : []);
        return new(draft, reading, replacement, statedAt);
    }

    public override async Task<CorrectionFinding> CheckAsync(Known known, Mistakes mistakes, CancellationToken cancellation)
    {
        if (known.Stored(draft.Claim) is Claim claim && known.Stored(draft.By) is { } by and (Actors.Actor or Outlet))
            await CheckAuthorAsync(claim, by, known, mistakes, cancellation);
        var instead = await CheckReplacementAsync(known, mistakes, cancellation);
        return new(
            new RetractEvent(draft.Claim, draft.By, statedAt, draft.Reason, instead),
            instead is null ? [draft.Claim] : [draft.Claim, instead.Slug]);
    }

    private async Task CheckAuthorAsync(Claim claim, Thing by, Known known, Mistakes mistakes, CancellationToken cancellation)
    {
        var documents = claim.Evidence.Select(one => one.Document).ToList();
        await known.LoadAsync([.. documents, .. claim.Retractions.Select(one => one.By), .. claim.Speaker is { } said ? [said] : Array.Empty<string>()], cancellation);
        var isSpeaker = claim.Speaker is { } speaker && known.Stored(speaker)?.Slug == by.Slug;
        if (!isSpeaker && !documents.Exists(document => known.Stored(document) is Document { Outlet: var outlet } && outlet == by.Slug))
            mistakes.Add(MistakeCode.NotTheAuthor, ByPath,
                $"by takes the speaker of the claim or an outlet that reports it; {Echo.Of(draft.By)} is neither, and may make a counter-claim instead.");
        else if (claim.Retractions.Any(one => known.Stored(one.By)?.Slug == by.Slug))
            mistakes.Add(MistakeCode.AlreadyRetracted, ByPath,
                $"by takes somebody who has not taken the claim back before; {Echo.Of(draft.By)} has.");
    }

    /// <summary>The claim that takes the place of the other; null if none is given or something is wrong with it.</summary>
    private async Task<Claim?> CheckReplacementAsync(Known known, Mistakes mistakes, CancellationToken cancellation)
    {
        mistakes.Add(replacement.Mistakes);
        if (replacement.Entries is not [{ } entry])
            return null;
        await known.LoadAsync(replacement, cancellation);
        var checkedEntry = await EntryCheck.OfAsync(replacement, known, mistakes, cancellation);
        if (entry.Slug == draft.Claim && entry.IsSound && checkedEntry.Unchanged > 0)
            mistakes.Add(MistakeCode.Cycle, ReplacementPath,
                $"replacement takes another claim than the one that is taken back; {entry.Shown} cannot take its own place.");
        else if (checkedEntry.Unchanged > 0)
            mistakes.Add(MistakeCode.DuplicateId, ReplacementPath.Field("id"),
                $"replacement takes a claim that is not recorded yet; {entry.Shown} is. Take the claim back without a replacement: the other stands already.");
        return checkedEntry.Things is [Claim instead] ? instead : null;
    }
}
