using ConflictGraph.Server.GraphQL.Actors;

namespace ConflictGraph.Server.GraphQL.Meetings;

/// <summary>Which positions are wanted.</summary>
public sealed class PositionFilter(IDictionary<string, object?> fields)
{
    private static readonly PositionFilter All = new(new Dictionary<string, object?>());

    private readonly IReadOnlyList<Side>? _sides = fields.ListOrNull<Side>("sides");
    private readonly IReadOnlyList<Participation>? _participation = fields.ListOrNull<Participation>("participation");
    private readonly IReadOnlyList<FactStatus>? _statuses = fields.ListOrNull<FactStatus>("statuses");
    private readonly IReadOnlyList<ActorKind>? _actorKinds = fields.ListOrNull<ActorKind>("actorKinds");

    public static PositionFilter Of(IResolveFieldContext context) => context.Given<PositionFilter>("filter") ?? All;

    /// <summary>Those to whom the filter is limited by membership; null for no such limit.</summary>
    /// <exception cref="RequestError">The coalition is no slug.</exception>
    public Lookup<IReadOnlySet<string>?> Members(MomentReading reading) =>
        fields.Slug("memberOf") is { } coalition ? reading.MembersOf(coalition).Select(members => (IReadOnlySet<string>?)members) : Lookup.Of<IReadOnlySet<string>?>(null);

    public bool Takes(Standing position, Actor? actor, IReadOnlySet<string>? members) =>
        (_sides is null || _sides.Contains(position.Side))
        && (_participation is null || position.Participation is { } participation && _participation.Contains(participation))
        && (_statuses is null || _statuses.Contains(position.Status))
        && (_actorKinds is null || actor is not null && _actorKinds.Contains(actor.Kind))
        && (members is null || members.Contains(position.Actor));
}
