using ConflictGraph.Domain.Claims;

namespace ConflictGraph.Domain.Resolution.Wording;

/// <summary>Why an answer is what it is: the deciding voice, the date, and what it overrides.</summary>
/// <param name="lead">A testimony as a main clause.</param>
/// <param name="noun">A testimony as a noun phrase.</param>
/// <param name="fit">Whether two values fit together, though they differ.</param>
/// <param name="pronoun">The actor, as an object: it, or them for a person.</param>
internal sealed class Explanation<T>(Func<Testimony<T>, string> lead, Func<Testimony<T>, string> noun, Func<T, T, bool>? fit = null, string pronoun = "it")
    where T : struct, Enum
{
    /// <param name="nothing">What to say if nobody has said anything.</param>
    /// <param name="origins">How many independent origins carry the value.</param>
    /// <param name="aside">What the first sentence has to add, from its comma or semicolon on; empty for nothing.</param>
    public string Because(Finding<T> finding, int origins, string nothing, string aside = "")
    {
        if (finding.Values.Count == 0)
            return finding.Rejected.Count == 0 ? nothing : $"{nothing} {Fallen(finding.Rejected.NotACopy())}";
        if (finding.IsContested)
            return $"Claims of equal weight disagree: {string.Join("; ", finding.Values.Select(value => lead(finding.Carrying(value).Foremost())))}{aside}.";
        var decidedBy = finding.DecidedBy(origins);
        var best = finding.Best;
        var first = English.Capitalized(lead(best));
        return decidedBy switch
        {
            RuleId.OnlyClaim => $"{first}{aside}.",
            RuleId.Agreement => $"{first}{aside}. {Others(origins - 1)}",
            _ => $"{first}{aside}. {Override(finding, decidedBy, best)}",
        };
    }

    /// <summary>Why one claim lost.</summary>
    /// <param name="best">The claim that carries the answer, if one does: named where it is one of those to which the claim lost.</param>
    public string WhyLost(Testimony<T> testimony, Testimony<T>? best = null) => (testimony.DroppedBy, Winner(testimony, best)) switch
    {
        (RuleId.Retraction, _) => "The words were taken back" + Reason(testimony.Claim.Retractions.LastOrDefault()?.Reason),
        (RuleId.Curator, null) => "An analyst deprecated this claim" + Reason(testimony.Claim.RankReason),
        (RuleId.Curator, { } winner) => $"An analyst preferred {noun(winner)}{Reason(winner.Claim.RankReason)}",
        (RuleId.Specificity, { NamesActor: true } winner) => $"It does not name the actor, and {noun(winner)} does.",
        (RuleId.Specificity, { } winner) => $"It does not name the actor, and {English.Closed(noun(winner))} is in the actor's own voice.",
        (RuleId.Phase, { } winner) => $"Once the meeting has begun, what is reported of it counts: {noun(winner)}.",
        (RuleId.Supersession, { } winner) => Replaced(testimony, winner),
        (RuleId.Directness, { } winner) => $"The source of {English.Closed(noun(winner))} is more direct.",
        (RuleId.Reliability, { } winner) => $"The source of {noun(winner)} is graded {winner.Origin!.Grade}, this one {testimony.Origin!.Grade}.",
        (RuleId.IndependentOrigins, { } winner) => $"More independent origins carry {noun(winner)}.",
        _ => throw new InvalidOperationException($"Nothing dropped {testimony.Claim.Slug}."),
    };

    private static Testimony<T>? Winner(Testimony<T> testimony, Testimony<T>? best) =>
        testimony.DroppedBy == RuleId.Specificity && best is { IsSpecific: true } ? best : testimony.DroppedFor;

    private string Fallen(Testimony<T> testimony) => testimony.DroppedBy == RuleId.Curator
        ? $"An analyst deprecated {noun(testimony)}{Reason(testimony.Claim.RankReason)}"
        : $"{English.Capitalized(English.Closed(noun(testimony)))} was taken back{Reason(testimony.Claim.Retractions.LastOrDefault()?.Reason)}";

    private string Override(Finding<T> finding, RuleId decidedBy, Testimony<T> best)
    {
        var lost = finding.Rejected.FindAll(testimony => testimony.DroppedBy == decidedBy);
        var against = lost.FindAll(testimony => fit is null || !fit(best.Value, testimony.Value));
        lost = against.Count > 0 ? against : lost;
        var loser = lost.NotACopy();
        var others = lost.Count switch
        {
            1 => "",
            2 => ", and one other claim",
            _ => $", and {English.Number(lost.Count - 1)} other claims",
        };
        var it = noun(loser);
        return decidedBy switch
        {
            RuleId.Retraction => Fallen(loser),
            RuleId.Curator when best.Claim.Rank == Rank.Preferred =>
                $"An analyst preferred this to {it}{others}{Reason(best.Claim.RankReason)}",
            RuleId.Curator => $"An analyst deprecated {it}{others}{Reason(loser.Claim.RankReason)}",
            RuleId.Specificity when !best.NamesActor => $"This is in the actor's own voice and outweighs {it}{others}.",
            RuleId.Specificity => $"This outweighs {it}, which does not name {pronoun}{others}.",
            RuleId.Phase when against.Count == 0 => $"This bears out {it}{others}.",
            RuleId.Phase => $"What is reported of the meeting outweighs {it}{others}.",
            RuleId.Supersession => Superseding(best, loser, $"{it}{others}"),
            RuleId.Directness => $"This is more direct than {it}{others}.",
            RuleId.Reliability =>
                $"Its source, graded {best.Origin!.Grade}, is more reliable than that of {it}, graded {loser.Origin!.Grade}{others}.",
            RuleId.IndependentOrigins => Margin(Origins(finding.Docket.Live), Origins(lost.Where(testimony => testimony.Says(loser.Value))), it),
            _ => throw new ArgumentOutOfRangeException(nameof(decidedBy), decidedBy, null),
        };
    }

    /// <summary>Names the later claim where it is not the one that is named for the answer.</summary>
    private string Superseding(Testimony<T> best, Testimony<T> loser, string replaced)
    {
        var isOfOneVoice = best.StatedAt.IsLaterThan(loser.StatedAt) && best.Voice.IsSameAs(loser.Voice);
        var winner = isOfOneVoice ? best : loser.DroppedFor ?? best;
        var name = winner == best ? "This" : English.Capitalized(English.Closed(noun(winner)));
        return $"{name} {(winner.StatedAt.IsLaterThan(loser.StatedAt) ? "replaces" : "stands beside")} {replaced}{Moment(winner, loser)}.";
    }

    private static string Margin(int origins, int against, string it) =>
        $"{English.Capitalized(English.Number(origins))} independent origins say so, {English.Number(origins - against)} more than for {it}.";

    private static int Origins(IEnumerable<Testimony<T>> testimonies) => testimonies.Select(testimony => testimony.Origin).Distinct().Count();

    private static string Moment(Testimony<T> best, Testimony<T> loser) =>
        best.Voice.IsSameAs(loser.Voice) || !best.StatedAt.IsLaterThan(loser.StatedAt) ? "" : ", which spoke of its moment";

    private string Replaced(Testimony<T> testimony, Testimony<T> winner)
    {
        if (!winner.StatedAt.IsLaterThan(testimony.StatedAt))
            return $"The same voice also made {English.Closed(noun(winner))} and a refusal counts for more.";
        return winner.Voice.IsSameAs(testimony.Voice)
            ? $"The same voice said something else later: {noun(winner)}."
            : $"It spoke of its moment, and {English.Closed(noun(winner))} came later.";
    }

    private static string Others(int others) => others == 1
        ? "Another independent origin says the same."
        : $"{English.Capitalized(English.Number(others))} other independent origins say the same.";

    private static string Reason(string? reason) => reason is null ? "." : $": {English.Unstopped(reason)}.";
}
