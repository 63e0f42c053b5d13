using GraphQL.DataLoader;

namespace ConflictGraph.Server.GraphQL.Executing;

/// <summary>A column some of whose values come later.</summary>
internal sealed class Waiting
{
    private readonly List<int> _places;
    private readonly List<Task<object?>> _coming = [];

    private Waiting(Column column, List<int> places) => (Column, _places) = (column, places);

    public Column Column { get; }

    public static bool IsComing(object? value) => value is IDataLoaderResult or Task<object?>;

    /// <returns>Null for a column whose values are all there.</returns>
    public static Waiting? For(Column column)
    {
        List<int>? places = null;
        for (var place = 0; place < column.Values.Length; place++)
        {
            if (IsComing(column.Values[place]))
                (places ??= []).Add(place);
        }
        return places is null ? null : new Waiting(column, places);
    }

    public void Start(CancellationToken cancellation)
    {
        foreach (var place in _places)
            _coming.Add(ComeAsync(Column.Values[place], cancellation));
    }

    /// <summary>Waits for the values. What comes may be something that has to be waited for in turn.</summary>
    public async Task TakeAsync(Completion completion)
    {
        for (var i = 0; i < _places.Count; i++)
        {
            try
            {
                Column.Values[_places[i]] = await _coming[i];
            }
            catch (Exception failure) when (completion.IsOwn(failure))
            {
                completion.Fail(Column, _places[i], failure);
            }
        }
    }

    private static async Task<object?> ComeAsync(object? value, CancellationToken cancellation) =>
        value is IDataLoaderResult loading ? await loading.GetResultAsync(cancellation) : await (Task<object?>)value!;
}
