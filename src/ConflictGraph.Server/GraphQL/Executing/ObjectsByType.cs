namespace ConflictGraph.Server.GraphQL.Executing;

/// <summary>Puts the objects of a column together by their types, each with its own selection.</summary>
internal sealed class ObjectsByType(Column column, Planner planner)
{
    private readonly List<(IObjectGraphType Type, List<int> Places)> _found = [];

    public void Add(int place, IObjectGraphType type)
    {
        foreach (var (known, places) in _found)
        {
            if (known == type)
            {
                places.Add(place);
                return;
            }
        }
        _found.Add((type, [place]));
    }

    public IReadOnlyList<Rows> Finish()
    {
        // Most columns hold objects of one type, and no null.
        if (_found is [var only] && only.Places.Count == column.Values.Length)
        {
            Rows[] all = [new(column.Field.Of(only.Type, planner), column.Values, column, null)];
            column.WithObjects(all, null);
            return all;
        }
        var targets = new (Rows, int)[column.Values.Length];
        var objects = new Rows[_found.Count];
        for (var i = 0; i < objects.Length; i++)
        {
            var places = _found[i].Places;
            var sources = new object?[places.Count];
            objects[i] = new Rows(column.Field.Of(_found[i].Type, planner), sources, column, places);
            for (var row = 0; row < sources.Length; row++)
            {
                sources[row] = column.Values[places[row]];
                targets[places[row]] = (objects[i], row);
            }
        }
        column.WithObjects(objects, targets);
        return objects;
    }
}
