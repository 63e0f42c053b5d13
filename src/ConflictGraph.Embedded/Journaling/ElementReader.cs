using System.Text.Json;

namespace ConflictGraph.Embedded.Journaling;

/// <summary>Reads the value at which the reader stands, and leaves it at the end of that value.</summary>
internal delegate T ElementReader<out T>(ref Utf8JsonReader json);
