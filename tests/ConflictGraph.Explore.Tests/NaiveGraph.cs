namespace ConflictGraph.Explore.Tests;

/// <summary>Edges between actors, and what a walk by hand finds along them.</summary>
internal sealed class NaiveGraph
{
    private readonly HashSet<(string From, string Kind, string To)> _edges = [];

    /// <summary>Says it, and notes the edge.</summary>
    public void Add(Given given, string from, string to, int kind)
    {
        var (first, last) = string.CompareOrdinal(from, to) < 0 ? (from, to) : (to, from);
        switch (kind)
        {
            case 0:
                given.Allied(from, to);
                _edges.Add((first, "ALLIED_WITH", last));
                break;
            case 1:
                given.AtWar(from, to);
                _edges.Add((first, "AT_WAR_WITH", last));
                break;
            case 2:
                given.Supports(from, to);
                _edges.Add((from, "SUPPORTS", to));
                break;
            default:
                given.Member(from, to);
                _edges.Add((from, "MEMBER_OF", to));
                break;
        }
    }

    public List<string> NeighboursOf(string node) =>
        [.. _edges.Where(edge => edge.From == node).Select(edge => edge.To).Concat(_edges.Where(edge => edge.To == node).Select(edge => edge.From)).Distinct()];

    public HashSet<string> EdgesAmong(IReadOnlyCollection<string> nodes) =>
        [.. _edges.Where(edge => nodes.Contains(edge.From) && nodes.Contains(edge.To)).Select(Key)];

    public (List<string> Nodes, bool IsTruncated) Around(string start, int hops, int first)
    {
        var distances = Distances(start);
        var ranked = distances.Where(node => node.Value <= hops)
            .OrderBy(node => node.Value).ThenByDescending(node => NeighboursOf(node.Key).Count).ThenBy(node => node.Key, StringComparer.Ordinal).Select(node => node.Key).ToList();
        return ([.. ranked.Take(first)], ranked.Count > first);
    }

    public List<string> Shortest(string from, string to, int maxHops)
    {
        if (!Distances(from).TryGetValue(to, out var length) || length > maxHops)
            return [];
        var ways = new List<(List<string> Nodes, List<(string From, string Kind, string To)> Edges)> { ([from], []) };
        for (var hop = 0; hop < length; hop++)
        {
            ways =
            [
                .. from way in ways
                   from edge in _edges
                   where edge.From == way.Nodes[^1] || edge.To == way.Nodes[^1]
                   let next = edge.From == way.Nodes[^1] ? edge.To : edge.From
                   select (way.Nodes.Append(next).ToList(), way.Edges.Append(edge).ToList()),
            ];
        }
        return
        [
            .. ways.Where(way => way.Nodes[^1] == to)
                .OrderBy(way => string.Join(' ', way.Nodes.Skip(1).Zip(way.Edges, (node, edge) => $"{node}{RankOf(edge)}{(edge.To == node ? 0 : 1)}")), StringComparer.Ordinal)
                .Select(way => string.Join(" > ", way.Edges.Select(Key))),
        ];
    }

    private Dictionary<string, int> Distances(string start)
    {
        var distances = new Dictionary<string, int> { [start] = 0 };
        var open = new Queue<string>([start]);
        while (open.TryDequeue(out var node))
        {
            foreach (var next in NeighboursOf(node).Where(next => distances.TryAdd(next, distances[node] + 1)))
                open.Enqueue(next);
        }
        return distances;
    }

    private static string RankOf((string From, string Kind, string To) edge) => edge.Kind switch { "MEMBER_OF" => "1", "SUPPORTS" => "2", "ALLIED_WITH" => "3", _ => "4" };

    private static string Key((string From, string Kind, string To) edge) => $"{edge.From} {edge.Kind} {edge.To}";
}
