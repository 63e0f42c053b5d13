using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Resolution.Wording;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Resolution;

/// <summary>
/// Settles questions from a casefile, at one moment of the world. Pure: the same file and moment give the same answers, in whatever order the
/// claims stand in the file. It remembers what it has worked out, and so belongs to one reader at a time.
/// </summary>
public sealed class Resolver
{
    private readonly Casefile file;
    private readonly Instant at;
    private readonly Workings workings;
    private readonly Dictionary<string, (Hearing Hearing, PositionFinder Finder)> hearings = [];
    private readonly Dictionary<string, Settlement> recalled = [];
    private readonly Dictionary<string, IReadOnlyList<Position>> positions = [];
    private readonly Dictionary<(string Meeting, string Actor), Position> positionsOf = [];
    private readonly Dictionary<string, IReadOnlyList<(Keyset Place, Standing Standing)>> standings = [];

    public Resolver(Casefile file, Instant at)
    {
        (this.file, this.at) = (file, at);
        workings = new Workings(file);
    }

    private Resolver(Resolver other, Instant at)
    {
        (file, workings, this.at) = (other.file, other.workings, at);
    }

    /// <summary>
    /// The same file at another moment. What does not depend on the moment is shared and not worked out again, so the two belong to one reader.
    /// </summary>
    public Resolver At(Instant moment) => new(this, moment);

    /// <summary>Every actor of which something is said for the meeting, by name; those with side UNKNOWN are left out.</summary>
    public IReadOnlyList<Position> Positions(string meeting)
    {
        if (!positions.TryGetValue(meeting, out var known))
        {
            positions[meeting] = known = [.. Standings(meeting).Select(placed => PositionOf(meeting, placed.Standing.Actor))];
        }
        return known;
    }

    /// <summary>Where every one of them stands, in the same order; without the reasons, which are only worked out for those that are shown.</summary>
    public IReadOnlyList<(Keyset Place, Standing Standing)> Standings(string meeting)
    {
        if (!standings.TryGetValue(meeting, out var known))
        {
            List<(Keyset Place, Standing Standing)> placed = [.. Sides(meeting).Select(standing => (Place: Order(standing.Actor), standing))];
            placed.Sort((left, right) => left.Place.CompareTo(right.Place));
            standings[meeting] = known = placed;
        }
        return known;
    }

    /// <summary>All positions on the meeting, to be recalled by another resolver.</summary>
    public Settlement Settle(string meeting) => new(Positions(meeting), Standings(meeting));

    /// <summary>Takes what another resolver has settled from the same claims for a moment at which the same is heard, and does not work it out again.</summary>
    public void Recall(string meeting, Settlement settled)
    {
        recalled[meeting] = settled;
        positions[meeting] = settled.Positions;
        standings[meeting] = settled.Standings;
    }

    /// <summary>Where one actor stands, without the reasons.</summary>
    public Standing StandingOf(string meeting, string actor) => Known(meeting, file.Identity(actor)) is { } known
        ? StandingOf(known)
        : Hear(meeting).Finder.StandingOf(file.Identity(actor));

    /// <summary>The position of one actor; side UNKNOWN if nobody has said anything of it that stands.</summary>
    public Position PositionOf(string meeting, string actor) => PositionOf(meeting, actor, null);

    /// <summary>The same for an actor that is known, though the casefile may not hold it.</summary>
    public Position PositionOf(string meeting, Actor actor) => PositionOf(meeting, actor.Slug, actor);

    /// <summary>All contradictions about the meeting.</summary>
    public IReadOnlyList<Contradiction> Contradictions(string meeting)
    {
        var finder = Hear(meeting).Finder;
        return
        [
            .. Positions(meeting).SelectMany(position => position.Contradictions).Where(found => found.Kind != ContradictionKind.HeadlineVsBody),
            .. finder.Headlines,
            .. workings.Finder.Disputes(FactsAt(meeting)),
        ];
    }

    /// <summary>How many stand on each side, of these kinds of actor or of all, and the same in words.</summary>
    public Attendance Attendance(string meeting, IReadOnlyCollection<ActorKind>? kinds)
    {
        var counted = Positions(meeting)
            .Where(position => kinds is null || (file.Actors.TryGetValue(position.Actor, out var actor) && kinds.Contains(actor.Kind))).ToList();
        var hearing = Hear(meeting).Hearing;
        var paragraph = new AttendanceParagraph(new Names(file.Find), hearing.Meeting, hearing.HasBegun);
        return new(On(Side.Attending), On(Side.StayingAway), On(Side.Undecided), On(Side.NotInvited), On(Side.Contested), paragraph.Of(counted, kinds));

        int On(Side side) => counted.Count(position => position.Side == side);
    }

    /// <summary>
    /// The facts asked for that hold at the moment, settled or contested; settled denials are left out. In the order of the names in them.
    /// </summary>
    public IReadOnlyList<Fact> Facts(FactQuestion question) => Ordered(workings.Finder.Of(workings.Facts.On(question, at)));

    /// <summary>Only those of them that somebody wants, so that no reasons are worked out for the others.</summary>
    public IReadOnlyList<Fact> Facts(FactQuestion question, Func<FactStatement, bool> wanted) => Ordered(FactsInNoOrder(question, wanted));

    /// <summary>The same in no order, for those who have an order of their own.</summary>
    public IEnumerable<Fact> FactsInNoOrder(FactQuestion question, Func<FactStatement, bool> wanted) => workings.Finder.Of(workings.Facts.On(question, at, wanted));

    /// <summary>The same facts without their reasons, for those who look at many; in no order.</summary>
    public IEnumerable<Outline> Outlines(FactQuestion question) => FactFinder.Outlines(workings.Facts.On(question, at));

    /// <summary>The facts that are both affirmed and denied, whatever a rule made of it.</summary>
    public IEnumerable<Contradiction> Disputes(FactQuestion question) => workings.Finder.Disputes(workings.Facts.On(question, at));

    /// <summary>The facts at the meeting without their reasons: parts in it, and roles that are held there.</summary>
    public IEnumerable<Outline> OutlinesAt(string meeting) => FactFinder.Outlines(FactsAt(meeting));

    /// <summary>Where each actor stands, without the reasons; those with side UNKNOWN are left out. In no order.</summary>
    public IEnumerable<Standing> Sides(string meeting)
    {
        if (positions.TryGetValue(meeting, out var known))
            return known.Select(StandingOf);
        var (hearing, finder) = Hear(meeting);
        return hearing.Actors.Select(finder.StandingOf).Where(standing => standing.Side != Side.Unknown);
    }

    /// <summary>Parts in the meeting, and roles that are held there.</summary>
    public IReadOnlyList<Fact> FactsOf(string meeting) => Ordered(workings.Finder.Of(FactsAt(meeting)));

    /// <summary>The parts that actors have in the meeting, in the order of kind and name.</summary>
    public IReadOnlyList<Fact> MeetingRoles(string meeting) =>
        [.. Ordered(workings.Finder.Of(FactsAt(meeting)).Where(fact => fact.Statement is MeetingRoleStatement))
            .OrderBy(fact => ((MeetingRoleStatement)fact.Statement).Role)];

    private Position? Known(string meeting, string actor) =>
        (recalled.TryGetValue(meeting, out var settled) ? settled.Of(actor) : null) ?? positionsOf.GetValueOrDefault((meeting, actor));

    private static Standing StandingOf(Position position) => new(position.Actor, position.Side, position.Participation, position.Status);

    private Position PositionOf(string meeting, string name, Actor? known)
    {
        var actor = file.Identity(name);
        // Of one that the file does not hold, only who asks may know the name.
        if (!file.Actors.ContainsKey(actor))
            return Hear(meeting).Finder.Of(actor, known);
        return Known(meeting, actor) ?? (positionsOf[(meeting, actor)] = Hear(meeting).Finder.Of(actor, known));
    }

    internal Casefile File => file;

    internal FactDockets Dockets => workings.Facts;

    internal FactFinder Finder => workings.Finder;

    internal Instant Moment => at;

    internal bool Holds(string claim) => workings.Index.Provenance.Knows(claim);

    internal (Hearing Hearing, PositionFinder Finder) Hear(string meeting)
    {
        if (!hearings.TryGetValue(meeting, out var known))
        {
            var about = file.Meetings.TryGetValue(meeting, out var found) ? found : throw new KeyNotFoundException($"The casefile has no meeting '{meeting}'.");
            var hearing = new Hearing(workings.Index, workings.Affiliations, about, at);
            hearings[meeting] = known = (hearing, new PositionFinder(hearing, workings.Index));
        }
        return known;
    }

    private IEnumerable<(FactStatement Fact, Docket<Assertion> Docket)> FactsAt(string meeting) =>
        workings.Facts.Judge(workings.Index.OnMeeting(meeting).Where(claim => claim.Statement is FactStatement), at).OrderBy(item => Names(item.Fact), StringComparer.Ordinal);

    /// <summary>Facts in the order of the names in them.</summary>
    public IReadOnlyList<Fact> Ordered(IEnumerable<Fact> found) =>
        found.ToList() is var facts && facts.Count < 2 ? facts : [.. facts.OrderBy(fact => Names(fact.Statement), StringComparer.Ordinal)];

    private string Names(FactStatement fact) => string.Join('\n', fact.Actors.SelectMany(actor => new[] { Order(actor).Key, actor }).Append(Kind(fact)));

    private static string Kind(FactStatement fact) => fact switch
    {
        RoleStatement role => $"{(int)role.Role:00} {role.AtMeeting}",
        MeetingRoleStatement role => $"{(int)role.Role:00}",
        SupportStatement support => $"{(int)support.Kinds[0]:00}",
        RelationStatement relation => $"{(int)relation.Kind:00}",
        SuccessionStatement succession => $"{(int)succession.Kind:00}",
        _ => "",
    };

    private Keyset Order(string actor) => SortKeys.PlaceOf(actor, file);
}
