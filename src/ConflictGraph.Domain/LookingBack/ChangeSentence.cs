using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Resolution.Wording;

namespace ConflictGraph.Domain.LookingBack;

/// <summary>What changed, and why, as an editor would print it: Ahrar al-Sham moved from undecided to staying away, and the reason of the new answer.</summary>
internal sealed class ChangeSentence(Names names)
{
    public string Of(Position? was, Position now)
    {
        var name = names.Of(now.Actor);
        return English.Capitalized(string.Join(' ', new[] { Part(name, was, now), Stance(name, was, now) }.OfType<string>()));
    }

    private static string? Part(string name, Position? was, Position now)
    {
        if (was is null or { Side: Side.Unknown })
            return now.Side == Side.Unknown ? null : $"{name} was first counted as {Word(now.Side)}: {now.Because}";
        if (now.Side == Side.Unknown)
            return $"{name} is no longer counted as {Word(was.Side)}: {now.Because}";
        if (was.Side != now.Side)
            return $"{name} moved from {Word(was.Side)} to {Word(now.Side)}: {now.Because}";
        if (was.Participation != now.Participation)
            return $"What is said of {English.Closed(name)} went from {Word(was.Participation)} to {Word(now.Participation)}: {now.Because}";
        if (was.Status != now.Status && now.Status == FactStatus.Unreported)
            return $"{name} is still counted as {Word(now.Side)}, though the meeting has begun: {now.Because}";
        return was.Status != now.Status || was.DecidedBy != now.DecidedBy || was.Because != now.Because
            ? $"{name} is still counted as {Word(now.Side)}, and the reasons have changed: {now.Because}"
            : null;
    }

    private static string? Stance(string name, Position? was, Position now)
    {
        if (was?.Stance == now.Stance && was?.StanceBecause == now.StanceBecause)
            return null;
        var because = now.StanceBecause ?? "Nothing that stands says any more what it thinks of the meeting.";
        var said = English.Capitalized(name);
        if (now.Stance is not { } stance)
            return was?.Stance is null
                ? $"{said} is said to hold different stances: {because}"
                : $"{said} has no settled stance any more: {because}";
        return was?.Stance == stance
            ? $"{said} still {Predicates.Of(stance, isPlural: false, meeting: null)}, and the reasons have changed: {because}"
            : $"{said} now {Predicates.Of(stance, isPlural: false, meeting: null)}: {because}";
    }

    private static string Word(Side side) => side switch
    {
        Side.Attending => "attending",
        Side.StayingAway => "staying away",
        Side.Undecided => "undecided",
        Side.NotInvited => "not invited",
        Side.Contested => "contested",
        _ => "unknown",
    };

    private static string Word(Participation? value) =>
        value is { } one ? $"“{Predicates.Of(one, isPlural: false, meeting: null)}”" : "what claims disagree on";
}
