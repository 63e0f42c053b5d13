namespace ConflictGraph.Embedded.Journaling;

/// <summary>What the journal says at a version cannot be.</summary>
internal sealed class DamageException : Exception
{
    public DamageException(long version, string what, Exception? inner = null) : base($"at version {version}: {what}", inner) { }
}
