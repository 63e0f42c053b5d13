using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;

namespace ConflictGraph.Domain.Tests.Resolution;

internal sealed record Saying(int Kind, string Actor, Participation Value, Capacity Capacity, int Speaker, int Day, Quantifier Quantifier, int Document)
{
    public string? By => Speaker switch { 0 => null, 1 => Actor, _ => $"speaker-{Speaker - 1}" };

    public string On => Day switch { 0 => "2017-01", 6 => "2017-01-24", _ => $"2017-01-{Day * 4:00}" };

    public Claim AddTo(Given given) => Kind < 7
        ? given.Says(Actor, Value, Capacity, By, On, document: Document < 4 ? $"doc-{Document}" : null)
        : given.SaysOf("front", Quantifier, Value, Capacity, By, On, including: Kind == 8 ? [Actor] : null, except: Kind == 9 ? [Actor] : null);
}
