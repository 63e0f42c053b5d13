using ConflictGraph.Domain.Storage;
using ConflictGraph.Embedded.Memory;

namespace ConflictGraph.Embedded.Reading;

/// <summary>Gathers the claims on facts.</summary>
internal static class FactReader
{
    public static Casefile Read(Graph graph, Moment moment, IReadOnlyCollection<FactQuestion> questions, CancellationToken cancellation)
    {
        var file = new CasefileBuilder(graph, moment, cancellation);
        foreach (var question in questions)
        {
            if (graph.Actors.Find(question.Actor) is not { } actor)
                continue;
            foreach (var same in actor.SameAs(moment))
                file.Add(same.Facts(question.End));
        }
        return file.Build();
    }
}
