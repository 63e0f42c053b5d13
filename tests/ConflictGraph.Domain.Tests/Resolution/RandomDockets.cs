using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;
using CsCheck;

namespace ConflictGraph.Domain.Tests.Resolution;

/// <summary>Random testimonies in few voices and on few days, from none to more than a few, on which no rule has spoken yet.</summary>
internal static class RandomDockets
{
    private static readonly Gen<Said> One = Gen.Select(
        Gen.Enum<Participation>(), Gen.Enum<Capacity>(), Gen.Int[0, 4], Gen.Int[0, 4], Gen.Int[0, 3], Gen.Bool,
        (value, capacity, voice, day, document, isSpecific) => new Said(value, capacity, voice, day, document, isSpecific));

    public static readonly Gen<Said[]> Any = Gen.OneOf(One.Array[0, 6], One.Array[7, 30]);

    public static readonly Meeting Meeting = new() { Slug = "talks", Name = "talks", Starts = PartialDate.OfDay(2017, 1, 2), Ends = PartialDate.OfDay(2017, 1, 4) };

    public static Docket<Participation> Open(IEnumerable<Said> said) =>
        Dockets.Of([.. said.Select((one, place) => one.Testimony(place))], new Provenance(Casefile.Empty));

    internal sealed record Said(Participation Value, Capacity Capacity, int Voice, int Day, int Document, bool IsSpecific)
    {
        public Testimony<Participation> Testimony(int place)
        {
            var statedAt = Day == 0 ? PartialDate.OfMonth(2017, 1) : PartialDate.OfDay(2017, 1, Day);
            var voice = Voice switch { 0 => Domain.Resolution.Voice.Nobody, 4 => new(["voice-1", "voice-2"]), _ => Domain.Resolution.Voice.Of($"voice-{Voice}") };
            return Of(Value, place, voice, Capacity, statedAt, $"doc-{Document}", IsSpecific);
        }

        public static Testimony<Participation> Of(
            Participation value, int place, Voice voice, Capacity capacity = Capacity.ThirdPartyNamed, PartialDate? on = null, string document = "doc", bool isSpecific = true)
        {
            var statedAt = on ?? PartialDate.OfDay(2017, 1, 1);
            return new(
                new()
                {
                    Slug = $"claim-{place:00}",
                    Statement = new ParticipationStatement(new ActorSubject("a"), Meeting.Slug, value),
                    Capacity = capacity,
                    StatedAt = statedAt,
                    Evidence = [new() { Document = document }],
                },
                value)
            {
                Capacity = capacity,
                Voice = voice,
                StatedAt = statedAt,
                HoldsSince = statedAt,
                Documents = [document],
                IsSpecific = isSpecific,
            };
        }
    }
}
