using GraphQL.DataLoader;

namespace ConflictGraph.Server.GraphQL.Executing;

/// <summary>A column some of whose values come later.</summary>
internal sealed class Waiting
{
    private readonly List<int> _places;
    private readonly List<(int Place, Task<object?> Value)> _coming = [];

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

    public void Start(Completion completion, CancellationToken cancellation)
    {
        foreach (var place in _places)
        {
            try
            {
                // What waits for the same batch is there as soon as the batch is, which may be at once.
                var value = Lookup.Shown(Column.Values[place]);
                if (IsComing(value))
                    _coming.Add((place, ComeAsync(value, cancellation)));
                else
                    Column.Values[place] = value;
            }
            catch (Exception failure) when (completion.IsOwn(failure))
            {
                completion.Fail(Column, place, failure);
            }
        }
    }

    /// <summary>Waits for the values. What comes may be something that has to be waited for in turn.</summary>
    public async Task TakeAsync(Completion completion)
    {
        foreach (var (place, value) in _coming)
        {
            try
            {
                Column.Values[place] = await value;
            }
            catch (Exception failure) when (completion.IsOwn(failure))
            {
                completion.Fail(Column, place, failure);
            }
        }
    }

    private static async Task<object?> ComeAsync(object? value, CancellationToken cancellation) =>
        value is IDataLoaderResult loading ? await loading.GetResultAsync(cancellation) : await (Task<object?>)value!;
}
