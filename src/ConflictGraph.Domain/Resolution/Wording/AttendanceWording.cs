using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Domain.Resolution.Wording;

/// <summary>How claims on one meeting are worded where an actor's part in it is explained; the meeting itself is understood.</summary>
internal sealed class AttendanceWording
{
    private readonly Casefile file;
    private readonly Clauses clauses;
    private readonly Speech speech;

    public AttendanceWording(Casefile file, string meeting)
    {
        this.file = file;
        Names = new Names(file.Find);
        (clauses, speech) = (new Clauses(Names, meeting), new Speech(Names));
        Stance = new(
            testimony => Lead(testimony.Claim),
            testimony => speech.Noun(testimony.Claim, clauses.Of(testimony.Claim, testimony.Claim.Speaker)));
    }

    public Names Names { get; }

    public Explanation<Participation> ParticipationOf(string actor) =>
        new(testimony => Lead(testimony, actor), testimony => Noun(testimony, actor), (one, other) => one.Side() == other.Side(), Names.IsPerson(actor) ? "them" : "it");

    public Explanation<Stance> Stance { get; }

    /// <summary>The testimony as a main clause.</summary>
    public string Lead(Testimony<Participation> testimony, string actor) =>
        speech.Clause(testimony.Claim, That(testimony, actor, Speech.Self(testimony.Claim)));

    /// <summary>Any claim on the meeting as a main clause.</summary>
    public string Lead(Claim claim) => speech.Clause(claim, clauses.Of(claim, Speech.Self(claim)));

    /// <summary>What any claim on the meeting says, without who says it.</summary>
    public string That(Claim claim) => clauses.Of(claim, self: null);

    private string Noun(Testimony<Participation> testimony, string actor) =>
        speech.Noun(testimony.Claim, That(testimony, actor, testimony.Claim.Speaker));

    /// <summary>Of a claim that names many, only what it says of this actor.</summary>
    private string That(Testimony<Participation> testimony, string actor, string? self)
    {
        var statement = (ParticipationStatement)testimony.Claim.Statement;
        var named = statement.Subject is GroupSubject { Quantifier: not Quantifier.None } group
            ? group.Including.FirstOrDefault(one => file.Identity(one) == actor)
            : null;
        return named is null ? clauses.Of(testimony.Claim, self) : clauses.On(named, statement, self);
    }
}
