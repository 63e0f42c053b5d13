using System.Globalization;

namespace ConflictGraph.Server.Hosting;

/// <summary>The names of the world's languages and their letters, which the system's ICU knows.</summary>
public static class Languages
{
    /// <summary>Names in any script are compared and sorted; without ICU that goes wrong silently, and what is stored then stays wrong.</summary>
    /// <exception cref="StartException">They are switched off.</exception>
    public static void Require()
    {
        try
        {
            CultureInfo.GetCultureInfo("ar");
        }
        catch (CultureNotFoundException)
        {
            throw new StartException(
                "Names in Arabic, Cyrillic and other scripts cannot be compared in invariant globalization mode: install ICU (libicu), and unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.",
                StartException.CannotStart);
        }
    }
}
