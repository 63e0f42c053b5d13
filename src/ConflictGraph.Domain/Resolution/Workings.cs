using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Domain.Resolution;

/// <summary>What is made of a casefile before any moment is looked at, each part when it is first needed.</summary>
internal sealed class Workings(Casefile file)
{
    public CaseIndex Index => field ??= new(file);

    public FactDockets Facts => field ??= new(Index);

    public Affiliations Affiliations => field ??= new(Index, Facts);

    public FactFinder Finder => field ??= new(Index);
}
