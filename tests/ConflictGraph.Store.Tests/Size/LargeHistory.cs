using System.Security.Cryptography;
using ConflictGraph.Domain;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;

namespace ConflictGraph.Store.Tests.Size;

/// <summary>
/// A history of many claims, the same at every run: of a thousand actors in fifty coalitions, about as many meetings as make a hundred claims each,
/// with quotes of 40 to 160 characters, ids as long as those that the recorder gives, and a document for every twenty claims.
/// </summary>
internal sealed class LargeHistory(int claims)
{
    private const int Batch = 500;
    private const int Actors = 1000;
    private const int Coalitions = 50;
    private const int Outlets = 200;
    private static readonly string[] Words =
        ["we", "will", "go", "to", "the", "talks", "when", "the", "ceasefire", "holds", "and", "not", "before", "delegation", "said", "commander", "of"];

    private readonly Random _random = new(2017);

    private int Meetings => Math.Max(10, claims / 100);

    /// <summary>The world first, and then claims in batches as an import writes them.</summary>
    public IEnumerable<RecordEvent> Events()
    {
        yield return World();
        for (var first = 0; first < claims; first += Batch)
            yield return Given.Record([.. Enumerable.Range(first, Math.Min(Batch, claims - first)).SelectMany(Claimed)]);
    }

    public Claim Next(int number) => Given.Claim(
        ClaimSlug(number), Statement(number), Actor(), $"20{_random.Next(10, 25)}-{_random.Next(1, 13):00}-{_random.Next(1, 29):00}",
        document: $"document-{number / 20}", quote: Quote(), repeats: number > 0 && _random.Next(10) == 0 ? ClaimSlug(_random.Next(number)) : null);

    private IEnumerable<Thing> Claimed(int number)
    {
        if (number % 20 == 0)
            yield return Given.Document($"document-{number / 20}", $"outlet-{_random.Next(Outlets)}", $"2017-01-{_random.Next(1, 29):00}");
        yield return Next(number);
    }

    private RecordEvent World() => Given.Record(
    [
        .. Enumerable.Range(0, Outlets).Select(i => Given.Outlet($"outlet-{i}", $"Outlet {i}")),
        .. Enumerable.Range(0, Actors).Select(i => Given.Actor($"actor-{i}", $"Actor number {i}")),
        .. Enumerable.Range(0, Coalitions).Select(i => Given.Actor($"coalition-{i}", $"Coalition number {i}", ActorKind.Coalition)),
        .. Enumerable.Range(0, 20).Select(i => Given.Process($"process-{i}")),
        .. Enumerable.Range(0, Meetings).Select(i => Given.Meeting($"meeting-{i}", $"Meeting {i}", $"20{i % 15 + 10}-{i % 12 + 1:00}-{i % 28 + 1:00}", process: $"process-{i % 20}")),
    ]);

    private Statement Statement(int number) => (number % 20) switch
    {
        0 => new MembershipStatement(Actor(), Coalition()),
        1 => new SupportStatement(Actor(), Actor(), [SupportKind.Weapons, SupportKind.Funding]) { During = new(Given.Date("2015"), null) },
        2 => new RelationStatement(Actor(), Actor(), RelationKind.Allied),
        3 => new RoleStatement(Actor(), Actor(), RoleKind.Spokesperson) { Title = "spokesman" },
        < 8 => new StanceStatement(new ActorSubject(Actor()), Meeting(), (Stance)_random.Next(5)),
        8 => new ParticipationStatement(new GroupSubject(Coalition(), Quantifier.Most) { Including = [Actor()] }, Meeting(), Participation.WillAttend),
        9 => new ParticipationStatement(new ActorSubject(Actor()), Meeting(), Participation.WillAttendConditionally, "if the ceasefire holds"),
        _ => new ParticipationStatement(new ActorSubject(Actor()), Meeting(), (Participation)_random.Next(10)),
    };

    private string Actor() => $"actor-{_random.Next(Actors)}";

    private string Coalition() => $"coalition-{_random.Next(Coalitions)}";

    private string Meeting() => $"meeting-{_random.Next(Meetings)}";

    private string Quote()
    {
        var length = _random.Next(40, 160);
        var quote = new System.Text.StringBuilder(length + 16);
        while (quote.Length < length)
            quote.Append(Words[_random.Next(Words.Length)]).Append(' ');
        return quote.ToString(0, length - 1);
    }

    private static string ClaimSlug(int number) => "claim/" + Convert.ToHexStringLower(SHA256.HashData(BitConverter.GetBytes(number)).AsSpan(0, 16));
}
