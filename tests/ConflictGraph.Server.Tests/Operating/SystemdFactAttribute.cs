namespace ConflictGraph.Server.Tests.Operating;

/// <summary>A fact that needs systemd's own check of units, which is there where systemd is, and only there means anything.</summary>
public sealed class SystemdFactAttribute : FactAttribute
{
    public const string Tool = "/usr/bin/systemd-analyze";

    public SystemdFactAttribute()
    {
        if (!File.Exists(Tool))
            Skip = "There is no systemd-analyze here.";
    }
}
