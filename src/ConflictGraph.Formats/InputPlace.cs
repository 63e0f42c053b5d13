using System.Globalization;

namespace ConflictGraph.Formats;

/// <summary>Where something stands in a file.</summary>
/// <param name="Line">1 for the first.</param>
/// <param name="Field">The field or column; null where the line says enough.</param>
public sealed record InputPlace(string File, long Line, string? Field = null)
{
    /// <summary>As editors and terminals write it: claims.csv:12, and the field after it.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}{(Field is null ? "" : $" {Field}")}");
}
