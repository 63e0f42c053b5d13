using System.Globalization;
using ConflictGraph.Explore.Graphs;
using ConflictGraph.Formats;
using RequestError = ConflictGraph.Server.GraphQL.Errors.RequestError;

namespace ConflictGraph.Server.Http.Exports;

/// <summary>What an address asks for.</summary>
public sealed class ExportQuestion
{
    /// <summary>The most nodes of a part of the graph.</summary>
    public const int MostNodes = 5_000;

    private const int MostHops = 5;
    private const int MostAround = 500;
    private static readonly string[] Always = ["format", "at", "knownAt"];

    private readonly IQueryCollection _query;
    private readonly string? _date;

    /// <param name="takes">The parameters that it may have, beside those that every export takes.</param>
    /// <exception cref="HttpRefusal">A parameter is not known, stands twice, or has a value that it does not take.</exception>
    public ExportQuestion(HttpRequest request, params string[] takes)
    {
        _query = request.Query;
        if (_query.Keys.FirstOrDefault(name => !takes.Concat(Always).Contains(name)) is { } unknown)
            throw HttpRefusal.BadRequest($"There is no parameter '{unknown}' here; there are {string.Join(", ", takes.Concat(Always))}.");
        Format = ExportFormat.Of(One("format"), request);
        At = InstantOf("at");
        KnownAt = InstantOf("knownAt");
        _date = One("at");
    }

    public ExportFormat Format { get; }

    public Instant? At { get; }

    public Instant? KnownAt { get; }

    /// <summary>The meeting of which is asked.</summary>
    public string Meeting => Slug("id", One("id") ?? throw HttpRefusal.BadRequest("Say which meeting: id=astana-1."));

    /// <summary>The actors, meetings and processes to begin at.</summary>
    public IReadOnlyList<string> Around => _query["around"] switch
    {
        { Count: 0 } => throw HttpRefusal.BadRequest("Say where to begin: around=ahrar-al-sham, as often as you like."),
        { Count: > MostAround } many => throw HttpRefusal.BadRequest($"'around' may stand {MostAround} times, not {many.Count}."),
        var given => [.. given.Select(slug => Slug("around", slug ?? ""))],
    };

    public int Hops => Number("hops", 0, MostHops) ?? 1;

    public int First => Number("first", 1, MostNodes) ?? MostNodes;

    /// <summary>Only edges of these kinds; all if null.</summary>
    public IReadOnlyList<EdgeKind>? Edges => _query["edges"] is { Count: > 0 } given
        ? [.. given.Select(word => Words<EdgeKind>.TryRead(word ?? "", out var kind) ? kind : throw HttpRefusal.BadRequest($"'edges' takes {Words<EdgeKind>.All}, not '{word}'."))]
        : null;

    /// <summary>The name under which a browser keeps the file.</summary>
    public string FileName(string about) =>
        string.Concat((_date is null ? about : $"{about}-{_date}").Select(letter => letter is '/' or ':' or '+' ? '-' : letter)) + Format.Ending;

    private string? One(string name) => _query[name] switch
    {
        { Count: 0 } => null,
        { Count: 1 } one => one[0],
        _ => throw HttpRefusal.BadRequest($"'{name}' may stand once."),
    };

    private Instant? InstantOf(string name) => One(name) is not { } text ? null
        : PartialDateFormat.TryParse(text, out var date) ? date.LastMoment
        : throw HttpRefusal.BadRequest($"'{name}' takes {PartialDateFormat.Forms}, not '{text}'. A plus sign is written %2B in an address.");

    private int? Number(string name, int least, int most) => One(name) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
        : throw HttpRefusal.BadRequest($"'{name}' takes a whole number from {least} to {most}, not '{text}'.");

    private static string Slug(string name, string text) => Domain.Slug.IsValid(text) ? text
        : throw HttpRefusal.BadRequest(RequestError.InvalidId(name, "a slug").Message);
}
