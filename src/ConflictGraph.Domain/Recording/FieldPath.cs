using System.Globalization;

namespace ConflictGraph.Domain.Recording;

/// <summary>Where a field stands in an input: claims.3.participation.meeting. It is put into words only when a mistake needs it.</summary>
internal sealed class FieldPath
{
    private readonly FieldPath? parent;
    private readonly string? name;
    private readonly int index;

    private FieldPath(FieldPath? parent, string? name, int index, int order) =>
        (this.parent, this.name, this.index, Order) = (parent, name, index, order);

    /// <summary>The place of the field's entry among all entries of the input.</summary>
    public int Order { get; }

    /// <summary>The name of the field; for an element of a list, the list's.</summary>
    public string Name => name ?? parent?.Name ?? "";

    /// <param name="order">See <see cref="Order"/>.</param>
    public static FieldPath Root(string name, int order = 0) => new(null, name, -1, order);

    public FieldPath Field(string field) => new(this, field, -1, Order);

    public FieldPath At(int element) => new(this, null, element, Order);

    public override string ToString()
    {
        var own = name ?? index.ToString(CultureInfo.InvariantCulture);
        return parent is null ? own : $"{parent}.{own}";
    }
}
