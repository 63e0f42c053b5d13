using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Resolution;
using CsCheck;

namespace ConflictGraph.Domain.Tests.Resolution;

public class OpponentsTests
{
    [Fact]
    public void Whoever_disagrees_with_one_of_them_is_found() =>
        RandomDockets.Any.Sample(said =>
        {
            var these = RandomDockets.Open(said).All;
            Func<Testimony<Participation>, Testimony<Participation>, bool>[] ways = [DifferentVoices, (one, other) => one.Value.IsAgainst(other.Value)];
            foreach (var disagree in ways)
            {
                var opponents = new Opponents(these, disagree);
                Assert.Equal(these.FindAll(one => these.Exists(other => disagree(one, other))), these.FindAll(opponents.HaveOneAgainst));
            }
        });

    [Theory]
    [InlineData(Participation.Attended, Participation.DidNotAttend)]
    [InlineData(Participation.NotInvited, Participation.DidNotAttend)]
    [InlineData(Participation.WillAttend, Participation.WillAttend)]
    public void As_many_comparisons_are_made_as_there_are_claims_whoever_said_them(Participation value, Participation otherValue)
    {
        foreach (var voices in new[] { 1, 2, 1000 })
        {
            var compared = 0;
            var these = Enumerable.Range(0, 2000).Select(place => Saying(place < 1000 ? value : otherValue, place, $"voice-{place % voices}")).ToList();
            var opponents = new Opponents(these, (one, other) => ++compared > 0 && DifferentVoices(one, other));
            Assert.Equal(these.FindAll(one => value.IsAgainst(otherValue) && voices > 1), these.FindAll(opponents.HaveOneAgainst));
            Assert.InRange(compared, 0, 2 * these.Count);
        }
    }

    private static bool DifferentVoices(Testimony<Participation> one, Testimony<Participation> other) =>
        one.Value.IsAgainst(other.Value) && !one.Voice.IsSameAs(other.Voice);

    private static Testimony<Participation> Saying(Participation value, int place, string voice) =>
        RandomDockets.Said.Of(value, place, Voice.Of(voice));
}
